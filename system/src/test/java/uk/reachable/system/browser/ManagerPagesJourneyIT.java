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
            manager.follows("Make the next version").isAt("The next version of the rules");
            manager.presses("See what it would have done").looks("rules-tried");
        }
    }
}
