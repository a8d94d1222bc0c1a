package uk.reachable.system.browser;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static org.assertj.core.api.Assertions.assertThat;

/** A police lead: confirms the meeting, sets and lifts "do not contact yet", agrees the words of a notice. */
@ExtendWith({RunningSystem.class, Chromium.class})
class PolicePagesJourneyIT {

    private static final String LEAD = "lead.officer";
    private static final String CHILD = "Person 1: Harmed, child (under 18)";

    private final Steps steps = new Steps();

    @EveryWay
    void theMeetingIsConfirmedAndContactPausedAndLifted(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        try (Person lead = Person.as(LEAD, way)) {
            lead.goesTo("/area").isAt("My area").sees(logged.reference()).looks("area");
            lead.goesTo(Meetings.ofPolice(logged)).looks("area-meeting");
            lead.presses("Confirm the meeting").sees("Enter when it begins");
            lead.fills("When it begins", Typed.inHours(3))
                    .presses("Confirm the meeting")
                    .sees("It is recorded.");

            lead.follows("Do not contact yet: " + CHILD)
                    .isAt("Do not contact yet")
                    .looks("area-pause");
            lead.answers("Why?", "An arrest or a search is to come")
                    .fills("When you look at it again", Typed.inHours(20))
                    .fills("The officer who decided it", "DI Example")
                    .presses("Do not contact yet")
                    .sees("It is recorded.")
                    .sees("An arrest or a search is to come.")
                    .looks("area-meeting-paused");
            lead.follows("May be contacted again: " + CHILD)
                    .isAt("May be contacted again")
                    .looks("area-lift");
            lead.fills("The officer who decided it", "DI Example")
                    .presses("They may be contacted")
                    .sees("It is recorded.");
        }
    }

    @EveryWay
    void theWordsOfANoticeAreAgreedAndNextOfKinTold(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        String title = drafted(logged);
        try (Person lead = Person.as(LEAD, way)) {
            lead.goesTo(Meetings.ofPolice(logged))
                    .sees(SentOutside.WORDING)
                    .presses("Agree these words: " + title)
                    .sees("Agreed, not sent yet");
            lead.follows("Confirm that they are told: " + logged.reference()).looks("area-next-of-kin");
            lead.fills("When they were told", Typed.inHours(-1))
                    .presses("They are told")
                    .sees("It is recorded.");
            lead.looks("area-notice-agreed");
        }
    }

    private String drafted(Logged logged) {
        var drafted = RunningSystem.client()
                .post(
                        "duty.officer",
                        "/api/incidents/" + logged.id() + "/notices",
                        Map.of(
                                "addressee", "SCHOOL",
                                "to", "Hill Academy, head teacher",
                                "wording", SentOutside.WORDING));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        return "School notice: Hill Academy, head teacher";
    }
}
