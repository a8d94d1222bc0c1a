package uk.reachable.system.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.Effort;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;

import static org.assertj.core.api.Assertions.assertThat;

/** A serious incident is logged on one page in a minute; what was typed outlives the browser. */
@ExtendWith({RunningSystem.class, Chromium.class})
class LogPagesJourneyIT {

    private static final String OFFICER = "duty.officer";
    private static final int MOST_INTERACTIONS = 12;
    private static final int MOST_SECONDS = 60;

    @ParameterizedTest
    @EnumSource
    void aStabbingIsLoggedWithinAMinuteAndTwelveInteractions(Way way) {
        try (Person officer = Person.as(OFFICER, way)) {
            officer.goesTo("/incidents/new").isAt("Log an incident").looks("log");
            officer.effort().begins();
            threeBoxes(officer);
            officer.answers("How old are they?", "Child (under 18)")
                    .chooses("Their part in it", "Harmed")
                    .answers("What do they need?", "Help in a reachable moment")
                    .fills("Where are they now?", "Heartlands Hospital")
                    .fills("Discharge or release about", "11:45pm")
                    .fills("Name", Incidents.NAME);
            officer.looks("log-filled-in").fills("How to reach them", "07700 900123");
            if (way.scripts()) {
                officer.sees("Saved"); // as it is for everybody who takes longer than a test
            }
            officer.presses("Log incident").isAt("Incident logged");

            tell(way, officer.effort());
            officer.sees("Who is told").sees("What happens next").looks("logged");
            assertThat(officer.effort().interactions()).isLessThanOrEqualTo(MOST_INTERACTIONS);
            assertThat(officer.effort().bySomebody().toSeconds()).isLessThanOrEqualTo(MOST_SECONDS);
        }
    }

    @EveryWay
    void threeBoxesAreEnough(Way way) {
        try (Person officer = Person.as(OFFICER, way)) {
            officer.goesTo("/incidents/new").presses("Log incident").sees("There is a problem");
            officer.looks("log-mistakes");
            threeBoxes(officer);
            officer.presses("Log incident").isAt("Incident logged");
        }
    }

    @EveryWay
    void whatWasTypedOutlivesTheBrowser(Way way) {
        try (Person officer = Person.inNewWindow(OFFICER, way)) {
            officer.goesTo("/incidents/new");
            threeBoxes(officer);
            if (way.scripts()) {
                officer.sees("Saved");
            } else {
                officer.presses("Save and come back later");
            }
        }
        try (Person officer = Person.inNewWindow(OFFICER, way)) {
            officer.goesTo("/incidents/new")
                    .isAt("You have an incident that is not logged yet")
                    .looks("log-draft");
            officer.follows("Go on with it").presses("Log incident").isAt("Incident logged");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void whatWasTypedOutlivesTheSession(Way way) {
        try (Person officer = Person.inNewWindow(OFFICER, way)) {
            officer.goesTo("/incidents/new");
            threeBoxes(officer);
            officer.sees("Saved");
            officer.page().context().clearCookies();
            officer.signsIn(OFFICER).goesTo("/incidents/new");
            officer.isAt("You have an incident that is not logged yet");
            officer.presses("Delete it and begin anew").isAt("Log an incident");
        }
    }

    private static void threeBoxes(Person officer) {
        officer.answers("What happened?", "Knife injury")
                .answers("How serious was it?", "Critical")
                .answers("Which area is responsible?", "Birmingham");
    }

    private static void tell(Way way, Effort effort) {
        System.out.printf(
                "Log an incident, %s: %d interactions, %.0f s by the keystroke-level model (at most %d), %.1f s by the test%n",
                way,
                effort.interactions(),
                effort.bySomebody().toMillis() / 1000.0,
                MOST_SECONDS,
                effort.byTheTest().toMillis() / 1000.0);
    }
}
