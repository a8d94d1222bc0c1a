package uk.reachable.local.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.SmallProgramme.Asking;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.TEAM_MANAGER;

/** A place is promised only with somebody to fill it: with the whole team away people wait, until the first is back. */
final class SomebodyAtWork {

    private final Scene scene;
    private final Workers workers;
    private final SmallProgramme programme;
    private final LocalDate today;

    SomebodyAtWork(Scene scene, Clock clock) {
        this.scene = scene;
        this.workers = new Workers(scene);
        this.programme = new SmallProgramme(scene);
        this.today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    }

    /** Leaves the team on file and at work. */
    void tell() throws Exception {
        scene.step("A place needs a worker: the provider's manager puts the team on file, by day and by night");
        workers.areOnFile();
        workers.onFile().forEach(this::shown);
        try {
            workers.areOff(List.of(
                    Map.of("from", today.toString(), "to", today.plusDays(1).toString())));
            scene.sees(TEAM_MANAGER, "the whole team is away for two days");
            Asking asking = programme.asks("Sam Example");
            asking.response().stands(asking.referral(), "WAITING", "west-midlands-vru");
            scene.sees(DUTY_OFFICER, "a place is free, and nobody is promised it: " + against(asking));
            JsonNode first = whoHasMostRoom();
            workers.isOff(first, List.of());
            scene.sees(TEAM_MANAGER, first.path("id").asString() + " is back");
            programme.isOfferedAndAccepted(asking);
        } finally {
            workers.areOff(List.of());
        }
    }

    private JsonNode whoHasMostRoom() throws InterruptedException {
        return workers.onFile()
                .valueStream()
                .max(Comparator.comparing(SomebodyAtWork::room))
                .orElseThrow();
    }

    private static int room(JsonNode worker) {
        return worker.path("caseload").asInt() - worker.path("cases").asInt();
    }

    private void shown(JsonNode worker) {
        scene.sees(
                TEAM_MANAGER,
                "%s: people supported %d, of at most %d"
                        .formatted(
                                worker.path("id").asString(),
                                worker.path("cases").asInt(),
                                worker.path("caseload").asInt()));
    }

    private String against(Asking asking) throws InterruptedException {
        JsonNode against = scene.named(
                        DUTY_OFFICER, "/api/matching/" + asking.referral(), "programme", SmallProgramme.ID)
                .path("against");
        return String.join("; ", against.valueStream().map(JsonNode::asString).toList());
    }
}
