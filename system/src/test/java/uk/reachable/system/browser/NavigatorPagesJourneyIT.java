package uk.reachable.system.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static org.assertj.core.api.Assertions.assertThat;

/** A navigator: my area, what is asked of my organisation, raise a referral. */
@ExtendWith({RunningSystem.class, Chromium.class})
class NavigatorPagesJourneyIT {

    private static final String NAVIGATOR = "navigator.birmingham";

    private final Steps steps = new Steps();

    @EveryWay
    void aReferralIsRaisedAndStandsInMyArea(Way way) {
        try (Person navigator = Person.as(NAVIGATOR, way)) {
            navigator.goesTo("/area").isAt("My area");
            navigator.follows("Raise a referral").isAt("Raise a referral").looks("refer-somebody");
            navigator.answers("What happened?", "Concern about exploitation").answers("How serious was it?", "Low");
            navigator
                    .presses("Raise referral")
                    .sees("Choose what person 1 needs")
                    .looks("refer-somebody-mistakes");
            navigator
                    .answers("How old are they?", "Child (under 18)")
                    .answers("What do they need?", "Peer mentor")
                    .fills("Name", Incidents.NAME)
                    .looks("refer-somebody-filled-in");
            navigator.presses("Raise referral").isAt("Referral raised");
            navigator
                    .sees("Duty desk of West Midlands")
                    .sees("Who is told")
                    .sees("What happens next")
                    .looks("referral-raised");
            String reference =
                    navigator.page().locator(".govuk-panel__body").textContent().strip();
            navigator.goesTo("/area").sees(reference).looks("area-navigator");
        }
    }

    @EveryWay
    void whatAMeetingAsksIsDoneWithOnePress(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        Meetings.hold(logged);
        String words = "Visit the school about " + logged.reference();
        asked(logged, words);
        try (Person navigator = Person.as(NAVIGATOR, way)) {
            navigator.goesTo("/area").sees(words).looks("area-navigator-asked");
            navigator.presses("It is done: " + words).sees("It is recorded.").seesNot(words);
        }
    }

    @EveryWay
    void somebodyElsesCaseIsNotThere(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        try (Person navigator = Person.as(NAVIGATOR, way)) {
            navigator.goesTo("/area").sees(logged.reference());
            navigator.goesTo("/incidents/" + logged.id(), 404).isAt("Page not found");
        }
    }

    private static void asked(Logged logged, String words) {
        String meeting = logged.body().at("/meeting/id").asString();
        Answer asked = RunningSystem.client()
                .post(
                        "duty.officer",
                        "/api/meetings/" + meeting + "/actions",
                        Map.of(
                                "text",
                                words,
                                "ownerOrganisation",
                                "west-midlands-vru",
                                "dueBy",
                                Instant.now().plus(Duration.ofHours(20)).toString()));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    }
}
