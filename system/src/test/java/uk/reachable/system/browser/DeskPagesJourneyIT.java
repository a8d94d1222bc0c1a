package uk.reachable.system.browser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

/** What waits at the duty desk, list by list, and what is done about it. */
@ExtendWith({RunningSystem.class, Chromium.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskPagesJourneyIT {

    private static final List<String> OTHER_LISTS = List.of(
            "Social care not told",
            "Nobody on shift, or no answer",
            "Messages not delivered",
            "Journeys not confirmed",
            "Actions overdue",
            "Waiting for a place");

    private final Steps steps = new Steps();
    private String accepted = "";
    private String unplaced = "";

    @BeforeAll
    void somebodyWaits() {
        Logged taken = steps.log(Incidents.stabbing());
        steps.accept(steps.awaitOffer(taken.referral()), taken.referral());
        accepted = taken.reference();
        Logged without = steps.log(Incidents.with(
                Incidents.with(Incidents.threeBoxes(), "localAuthority", Incidents.SOLIHULL),
                "people",
                List.of(Map.of(
                        "role", "AT_RISK", "ageBand", "UNDER_18", "needs", List.of("SAFE_SPACE"), "setting", "HOME"))));
        steps.awaitStatus(without.referral(), "UNPLACED");
        unplaced = without.reference();
        Boards.shows(without);
    }

    @EveryWay
    void whatWaitsAtTheDesk(Way way) {
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/desk").isAt("Duty desk").looks("desk");
            officer.follows("Accepted and not yet seen").sees(accepted).looks("desk-not-seen");
            officer.follows("Duty desk")
                    .follows("No service found yet")
                    .sees(unplaced)
                    .looks("desk-no-service");
            officer.follows("Duty desk")
                    .follows("Meetings not convened")
                    .sees(accepted)
                    .looks("desk-meetings");
        }
    }

    @EveryWay
    void everyListSaysWhatItWillShow(Way way) {
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/desk");
            for (String list : OTHER_LISTS) {
                officer.follows(list)
                        .isAt(list)
                        .looks("desk-" + list.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
                officer.follows("Duty desk");
            }
        }
    }

    @EveryWay
    void socialCareWasTold(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/desk/social-care/" + logged.person() + "/social-care")
                    .isAt("Children's social care")
                    .looks("social-care");
            officer.presses("Record it").sees("Choose whether they were told").looks("social-care-missing");
            officer.answers("Were they told?", "They were told")
                    .fills("Who was told", "Sandwell emergency duty team")
                    .fills("Who told them", "The duty officer, by telephone")
                    .fills("When", Typed.inHours(-1))
                    .presses("Record it");
            officer.isAt("Social care not told");
        }
    }
}
