package uk.reachable.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static org.assertj.core.api.Assertions.assertThat;

/** A caseworker answers an offer in two taps, supports the person and hands over. */
@ExtendWith({RunningSystem.class, Chromium.class})
class CasePagesJourneyIT {

    private static final int TAPS = 2;
    private static final String PROGRAMME = "To which programme?";

    private final Steps steps = new Steps();

    @ParameterizedTest
    @EnumSource
    void anOfferIsAcceptedInTwoTapsAndTheCaseHandedOver(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.awaitNotice(worker, "OFFER_MADE", logged.reference());
        try (Person caseworker = Person.as(worker, way)) {
            caseworker.goesTo("/inbox").isAt("Inbox");
            caseworker.effort().begins();
            caseworker.press(offer(caseworker, logged));
            caseworker.looks("case-asked").presses("Accept");
            assertThat(caseworker.effort().interactions()).isEqualTo(TAPS);

            steps.awaitStatus(logged.referral(), "ACCEPTED");
            caseworker
                    .goesTo("/cases/" + logged.referral())
                    .sees(Incidents.NAME)
                    .looks("case");
            handsOver(caseworker, Steps.otherThan(worker));
        }
        takesOver(Steps.otherThan(worker), way, logged);
    }

    private static void handsOver(Person caseworker, String to) {
        caseworker.follows("Hand over to another programme").isAt("Hand over").looks("hand-over");
        caseworker
                .chooses(
                        PROGRAMME,
                        Typed.choice(caseworker, PROGRAMME, to.endsWith("stgiles") ? "St Giles" : "Redthread"))
                .answers("Why?", "Another programme fits better")
                .presses("Hand over");
        caseworker.isAt("Help in a reachable moment").looks("handed-over");
    }

    private void takesOver(String worker, Way way, Logged logged) {
        steps.awaitNotice(worker, "HANDOVER_PROPOSED", logged.reference());
        try (Person receiver = Person.as(worker, way)) {
            receiver.goesTo("/cases/" + logged.referral()).looks("handover-asked");
            receiver.presses("Accept the handover").sees("Support agreed");
        }
    }

    @EveryWay
    void anOfferIsDeclinedInTwoTaps(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.awaitNotice(worker, "OFFER_MADE", logged.reference());
        try (Person caseworker = Person.as(worker, way)) {
            caseworker.goesTo("/inbox");
            caseworker.effort().begins();
            caseworker.press(offer(caseworker, logged));
            caseworker.press(caseworker.page().locator(".app-answers button").first());

            assertThat(caseworker.effort().interactions()).isEqualTo(TAPS);
            assertThat(steps.awaitOffer(logged.referral())).isEqualTo(Steps.otherThan(worker));
        }
    }

    @EveryWay
    void theListsOfCasesAndTheOwnWork(Way way) {
        try (Person caseworker = Person.as("caseworker.redthread", way)) {
            caseworker.goesTo("/cases").looks("cases");
            caseworker
                    .follows("My caseload and leave")
                    .isAt("My caseload and leave")
                    .looks("my-work");
            caseworker.goesTo("/inbox").follows("How you are told").looks("channels");
        }
    }

    private static Locator offer(Person caseworker, Logged logged) {
        return Notices.of(caseworker, logged).getByRole(AriaRole.LINK).first();
    }
}
