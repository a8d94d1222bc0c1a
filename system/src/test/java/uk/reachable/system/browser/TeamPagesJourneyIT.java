package uk.reachable.system.browser;

import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;

/** A provider manager keeps the rota and the leave of the team. */
@ExtendWith({RunningSystem.class, Chromium.class})
class TeamPagesJourneyIT {

    @EveryWay
    void aWorkerIsPutOnFileWithShiftsAndLeave(Way way) {
        String worker = "colleague." + way.name().toLowerCase(Locale.ROOT).replace('_', '.');
        Rota.somebodyIsAlwaysThere();
        try (Person manager = Person.as("manager.stgiles", way)) {
            manager.goesTo("/team").isAt("Team").follows("Add a worker").looks("team-new");
            manager.presses("Save").sees("There is a problem").looks("team-new-missing");
            manager.fills("The name they sign in with", worker)
                    .fills("How many people at a time", "12")
                    .fills("First day off (1)", Typed.today())
                    .fills("Last day off (1)", Typed.inDays(7))
                    .chooses("Day (1)", "Monday")
                    .fills("From (1)", "09:00")
                    .fills("To (1)", "17:00")
                    .presses("Save")
                    .sees("The worker was saved.")
                    .sees("Away today")
                    .looks("team");
            manager.follows("Change rota and leave: " + worker).looks("rota");
            manager.fills("How many people at a time", "10").presses("Save").sees("Supports 0 of 10 people");
            manager.follows("See their cases, to act for them: " + worker).isAt("Open cases of " + worker);
        }
    }
}
