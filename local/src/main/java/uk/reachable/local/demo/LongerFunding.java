package uk.reachable.local.demo;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.JsonNode;

import static uk.reachable.local.demo.Cast.MANAGER;

/** What winds down, until when it takes anybody on, and what one more month of funding changes. */
final class LongerFunding {

    private static final String NEXT_YEAR = "/api/wind-down?days=365";

    private final Scene scene;

    LongerFunding(Scene scene) {
        this.scene = scene;
    }

    void tell() throws InterruptedException {
        scene.step("Funding ends: who takes nobody on any more, and from when, is known in time");
        JsonNode ending = scene.get(MANAGER, NEXT_YEAR).path("programmes").path(0);
        scene.require(ending.isObject(), "no programme ends within a year");
        String name = ending.path("programmeName").asString();
        LocalDate until = LocalDate.parse(ending.path("fundedUntil").asString());
        scene.sees(MANAGER, name + " is funded until " + until);
        scene.sees(
                MANAGER,
                "takes people on until %s; open cases: %d"
                        .formatted(
                                ending.path("intakeUntil").asString(),
                                ending.path("openCases").asInt()));
        String programme = ending.path("programme").asString();
        scene.post(
                MANAGER,
                "/api/programmes/" + programme + "/funding",
                Map.of("to", until.plusMonths(1).toString()));
        scene.sees(MANAGER, "bridges a month: takes people on until " + intakeUntil(programme));
    }

    private String intakeUntil(String programme) throws InterruptedException {
        return scene.get(MANAGER, NEXT_YEAR)
                .path("programmes")
                .valueStream()
                .filter(one -> one.path("programme").asString("").equals(programme))
                .map(one -> one.path("intakeUntil").asString())
                .findFirst()
                .orElse("more than a year from now");
    }
}
