package uk.reachable.local.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.local.demo.SmallProgramme.Asking;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.MANAGER;

/**
 * A grant that ends sooner than a support lasts: intake stops, whom it leaves is listed, and one more month opens it
 * again.
 */
final class WindDown {

    private static final String LIST = "/api/wind-down?days=90";
    private static final int SHOWN = 5;

    private final Scene scene;
    private final SmallProgramme programme;
    private final LocalDate today;

    WindDown(Scene scene, Clock clock) {
        this.scene = scene;
        this.programme = new SmallProgramme(scene);
        this.today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    /** Leaves the programme with the funding that it had. */
    void tell() throws Exception {
        scene.step("A wind-down: nobody is taken on whom the end of the money would leave");
        ObjectNode before = programme.now();
        JsonNode funding = before.path("funding");
        try {
            int weeks = before.path("windDown").path("supportWeeks").asInt();
            LocalDate end = today.plusWeeks(weeks - 1L);
            fundingIs(before.arrayNode().add(lastWindow(funding).put("to", end.toString())));
            intakeHasStopped(weeks);
            Asking late = programme.asks("Lee Example");
            isTurnedAway(late);
            anotherMonth(end);
            programme.isOfferedAndAccepted(late);
        } finally {
            fundingIs(funding);
        }
        scene.sees(MANAGER, "finds the rest of the grant, and the programme is funded as it was before");
    }

    private void intakeHasStopped(int weeks) throws InterruptedException {
        JsonNode list = scene.get(MANAGER, LIST);
        JsonNode ending = Scene.of(list.path("programmes"), "programme", SmallProgramme.ID);
        scene.require(!ending.path("takesOn").asBoolean(true), "the programme takes people on that it would leave");
        scene.sees(
                MANAGER,
                "%s is funded until %s only, and a support lasts %d weeks"
                        .formatted(
                                ending.path("programmeName").asString(), Scene.day(ending.path("fundedUntil")), weeks));
        scene.sees(MANAGER, "so its last day of intake was " + Scene.day(ending.path("intakeUntil")));
        scene.require(!ending.path("handovers").isEmpty(), "the wind-down leaves nobody");
        ending.path("handovers").valueStream().limit(SHOWN).forEach(this::needsAnother);
        JsonNode bridging = list.path("bridging").path("perMonth");
        scene.sees(MANAGER, "bridging every programme of the region costs £%,d a month".formatted(bridging.asInt()));
    }

    private void needsAnother(JsonNode one) {
        scene.sees(
                MANAGER,
                "%s needs another organisation by %s"
                        .formatted(one.path("incidentReference").asString(), Scene.day(one.path("handOverBy"))));
    }

    private void isTurnedAway(Asking asking) throws Exception {
        asking.response().stands(asking.referral(), "UNPLACED", "west-midlands-vru");
        scene.sees(DUTY_OFFICER, asking.name() + " could not be offered support: the unit stays responsible");
        JsonNode unmet = scene.get(MANAGER, "/api/unmet-need?from=%s&to=%s".formatted(today, today));
        int turnedAway = unmet.path("total").path("turnedAway").asInt();
        scene.require(turnedAway > 0, "nobody counts whoever is turned away");
        scene.sees(MANAGER, "people turned away today, each counted with area, need and reason: " + turnedAway);
    }

    private void anotherMonth(LocalDate end) throws InterruptedException {
        scene.post(
                MANAGER,
                "/api/programmes/" + SmallProgramme.ID + "/funding",
                Map.of("to", end.plusMonths(1).toString()));
        JsonNode list = scene.get(MANAGER, "/api/wind-down?days=365").path("programmes");
        JsonNode open = Scene.of(list, "programme", SmallProgramme.ID).path("intakeUntil");
        scene.sees(MANAGER, "bridges a month, and intake is open again until " + Scene.day(open));
    }

    private static ObjectNode lastWindow(JsonNode funding) {
        return (ObjectNode) funding.path(funding.size() - 1).deepCopy();
    }

    private void fundingIs(JsonNode windows) throws InterruptedException {
        ObjectNode changed = programme.now();
        changed.set("funding", windows);
        programme.becomes(changed);
    }
}
