package uk.reachable.system.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

/** An incident on one page: corrected, linked, merged, closed; its people, and its picture. */
@ExtendWith({RunningSystem.class, Chromium.class})
class IncidentPagesJourneyIT {

    private static final String DESK = "duty.officer";

    private final Steps steps = new Steps();

    @EveryWay
    void whatIsKnownIsCorrectedAndTheIncidentClosedAndReopened(Way way) {
        Logged logged = steps.log(Incidents.threeBoxes());
        try (Person officer = Person.as(DESK, way)) {
            officer.goesTo(page(logged)).isAt("Other incident").looks("incident-three-boxes");
            officer.follows("Correct what is known").looks("incident-correct");
            officer.presses("Save the correction").sees("Say why it is corrected");
            officer.looks("incident-correct-why");
            officer.answers("How serious", "Serious")
                    .fills("Why", "Two witnesses say so")
                    .presses("Save the correction")
                    .sees("Your correction was saved");
            officer.follows("Close it").looks("incident-close");
            officer.answers("Why is it closed?", "The response is complete")
                    .presses("Close the incident")
                    .sees("The incident was closed.");
            officer.follows("Reopen it").looks("incident-reopen");
            officer.fills("Why", "The family rang").presses("Reopen the incident");
            officer.sees("The incident was reopened.");
        }
    }

    @EveryWay
    void twoIncidentsAreLinkedAndAMergeIsUndone(Way way) {
        Logged other = steps.log(Incidents.threeBoxes());
        Logged logged = steps.log(Incidents.threeBoxes());
        Boards.shows(other);
        try (Person officer = Person.as(DESK, way)) {
            officer.goesTo(page(logged)).follows("Link with another incident").looks("incident-link");
            officer.answers("How do they belong together?", "They happened at the same place")
                    .chooses("The other incident", Typed.choice(officer, "The other incident", other.reference()))
                    .presses("Link them")
                    .sees("The incidents were linked.");
            officer.presses("Remove the link: " + other.reference()).sees("The link was removed.");
            officer.follows("Merge into another incident").looks("incident-merge");
            officer.chooses(
                            "The incident that stays",
                            Typed.choice(officer, "The incident that stays", other.reference()))
                    .presses("Merge this incident")
                    .sees("The incident was merged into the other.");
            officer.goesTo(page(logged)).looks("incident-merged");
            officer.presses("Undo the merge").sees("The merge was undone.");
        }
    }

    @EveryWay
    void whoSomebodyIsAndHowTheyAreReachedSafely(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());
        try (Person officer = Person.as(DESK, way)) {
            officer.goesTo(page(logged)).isAt("Knife injury").looks("incident");
            officer.follows("Who they are and how to reach them: Person 1")
                    .isAt(Incidents.NAME)
                    .looks("person");
            officer.presses("Add it").sees("There is a problem");
            officer.fills("How they are reached", "07700 900456")
                    .chooses("Whose is it?", "Their mother’s")
                    .answers("Safe to ring?", "Yes")
                    .answers("Safe to text?", "No")
                    .presses("Add it")
                    .sees("It was saved.");
            officer.chooses("Note something", "Goes missing").presses("Note it").sees("It was saved.");
            officer.looks("person-known");
            officer.presses("No longer so: Goes missing").sees("It was saved.");
        }
    }

    @EveryWay
    void theResponseAsAPictureAndAsATable(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        steps.accept(steps.awaitOffer(logged.referral()), logged.referral());
        steps.awaitStatus(logged.referral(), "ACCEPTED");
        try (Person officer = Person.as(DESK, way)) {
            officer.goesTo(page(logged)).follows("See the response as a picture");
            officer.isAt("The response as a picture").looks("timeline");
            officer.unfolds("The same as a table")
                    .sees("What happened, oldest first")
                    .looks("timeline-table");
        }
    }

    private static String page(Logged logged) {
        return "/incidents/" + logged.id();
    }
}
