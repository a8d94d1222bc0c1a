package uk.reachable.system.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;

/** The programme manager's day: places, money, returns, rules tried before they are published, and the catalogue. */
@ExtendWith({RunningSystem.class, Chromium.class})
class ManagerPagesJourneyIT {

    private static final String MANAGER = "programme.manager";

    @EveryWay
    void placesAndMoneyAtAGlance(Way way) {
        try (Person manager = Person.as(MANAGER, way)) {
            manager.goesTo("/places").isAt("Support places").looks("places");
            manager.goesTo("/funding")
                    .isAt("Which grants end, and whom that leaves")
                    .looks("funding");
            manager.goesTo("/guardrails")
                    .isAt("Do the conditions of the grant hold?")
                    .looks("guardrails");
            manager.goesTo("/returns").isAt("Returns").looks("returns");
            manager.goesTo("/catalogue").isAt("Catalogue of programmes").looks("catalogue");
        }
    }

    @EveryWay
    void rulesAreTriedBeforeTheyArePublished(Way way) {
        try (Person manager = Person.as(MANAGER, way)) {
            manager.goesTo("/rules").isAt("The rules that call a meeting").looks("rules");
            manager.follows("Version 1").looks("rules-version");
            manager.follows("All versions").follows("Make the next version");
            manager.isAt("The next version of the rules").looks("rules-next");
            manager.presses("See what it would have done").sees("Nothing was changed.");
            manager.looks("rules-tried").presses("Publish the next version").sees("There is a problem");
            manager.fills("Why the rules change", "Read again with police: they stay as they are")
                    .presses("Publish the next version")
                    .sees("they stay as they are");
        }
    }

    @EveryWay
    void aReturnIsSubmittedAndNotRestatedWithoutNeed(Way way) {
        try (Person manager = Person.as(MANAGER, way)) {
            manager.goesTo("/returns").chooses("Quarter", quarter(manager, way)).presses("Submit the return");
            manager.sees("It is the newest.").looks("return");
            manager.presses("Restate the return").sees("Choose why the return is restated");
            manager.chooses("Why is it restated?", Typed.choice(manager, "Why is it restated?", ""))
                    .presses("Restate the return")
                    .sees("Nothing has changed since this return was submitted");
            manager.goesTo("/returns").looks("returns-submitted");
        }
    }

    /** One for each way, because a return is submitted once. */
    private static String quarter(Person manager, Way way) {
        return manager.page()
                .locator("#from option")
                .nth(way.ordinal())
                .textContent()
                .strip();
    }

    @EveryWay
    void aProgrammeIsFoundAndItsPlacesChanged(Way way) {
        try (Person manager = Person.as(MANAGER, way)) {
            manager.goesTo("/catalogue").chooses("Need", "Therapy").presses("Search");
            manager.looks("catalogue-search");
            manager.press(manager.page().locator("main table a").first()).looks("programme");
            manager.fills("Places", Integer.toString(300 + way.ordinal()))
                    .presses("Change the places")
                    .sees("The places were changed.");
            manager.fills("Last day that is paid for", "2020-01-01").presses("Fund it until then");
            manager.sees("There is a problem").looks("programme-refused");
        }
    }
}
