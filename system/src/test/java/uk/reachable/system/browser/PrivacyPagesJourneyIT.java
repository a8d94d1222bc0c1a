package uk.reachable.system.browser;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Answer;
import uk.reachable.system.Client;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What an auditor and a privacy officer look into and decide, without ever reading who somebody is. */
@ExtendWith({RunningSystem.class, Chromium.class})
class PrivacyPagesJourneyIT {

    private static final String PERSON = "Person 1: Harmed, child (under 18)";

    private final Client client = RunningSystem.client();
    private final Steps steps = new Steps();

    @EveryWay
    void theAuditorSeesWhoSawAPerson(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        client.get("duty.officer", "/api/people/" + logged.person());
        try (Person auditor = Person.as("auditor", way)) {
            auditor.goesTo("/privacy").isAt("Privacy").looks("privacy");
            auditor.fills("Reference of the incident", logged.reference())
                    .presses("Find the people")
                    .sees("People of " + logged.reference())
                    .looks("privacy-people");
            auditor.follows("Who saw them: " + PERSON)
                    .isAt("Who saw this person")
                    .sees("duty.officer")
                    .seesNot(Incidents.NAME)
                    .looks("privacy-seen");
        }
    }

    @EveryWay
    void anEmergencyAccessIsReviewed(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        did(client.post(
                "caseworker.stgiles",
                "/api/people/" + logged.person() + "/emergency-access",
                Map.of("reason", "RISK_TO_LIFE", "why", "The ward rang: they have left")));
        try (Person officer = Person.as("privacy.officer", way)) {
            officer.goesTo("/privacy").follows("Emergency accesses to review").looks("emergency");
            officer.press(cardOf(officer, logged).locator("a", starting("Review it")))
                    .isAt("Review an emergency access")
                    .sees("The ward rang: they have left")
                    .looks("emergency-review");
            officer.presses("Record the review").sees("Choose whether it was justified");
            officer.answers("What did you find?", "It was justified")
                    .presses("Record the review")
                    .sees("The review is recorded.")
                    .looks("emergency-reviewed");
        }
    }

    @EveryWay
    void aPersonIsErasedForEver(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());
        String page = "/privacy/people/" + logged.person() + "/erasure";
        try (Person officer = Person.as("privacy.officer", way)) {
            officer.goesTo(page).sees("They cannot be erased yet").looks("erasure-not-yet");
            did(client.post(
                    "duty.officer",
                    "/api/referrals/" + logged.referral() + "/withdraw",
                    Map.of("reason", "NO_LONGER_NEEDED")));
            await("nothing keeps them from it")
                    .until(() -> client.get("privacy.officer", "/api/people/" + logged.person() + "/erasure")
                            .body()
                            .path("obstacles")
                            .isEmpty());

            officer.goesTo(page).looks("erasure");
            officer.presses("Erase this person for ever")
                    .sees("There is a problem")
                    .looks("erasure-missing");
            officer.answers("Why are they erased?", "They asked for it, and it was granted")
                    .answers("Before you go on", "I know that this cannot be undone, by anybody")
                    .presses("Erase this person for ever")
                    .isAt("This person was erased")
                    .looks("erased");
            officer.follows("Who saw this person").sees("Why they were erased");
        }
    }

    private static Locator cardOf(Person officer, Logged logged) {
        return officer.page()
                .locator(".govuk-summary-card")
                .filter(new Locator.FilterOptions().setHasText(logged.reference()));
    }

    private static Locator.LocatorOptions starting(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }

    private static void did(Answer answer) {
        assertThat(answer.status()).as("%s", answer.text()).isBetween(200, 201);
    }
}
