package uk.reachable.local.demo;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.TEAM_MANAGER;

/** The team of a provider, round the clock, as its manager keeps it. */
final class Workers {

    private static final int CASELOAD = 40;
    /** Signs in as a demo user, and these are always on shift: their alerts come at any hour. */
    private static final String ALWAYS = "caseworker.stgiles";

    private static final List<String> BY_DAY = List.of("mentor.one.stgiles", "mentor.two.stgiles");
    private static final List<String> BY_NIGHT =
            List.of("night.one.stgiles", "night.two.stgiles", "night.three.stgiles");

    private final Scene scene;

    Workers(Scene scene) {
        this.scene = scene;
    }

    /** Who is on file already stays as they are. */
    void areOnFile() throws InterruptedException {
        keep(ALWAYS, List.of());
        for (String worker : BY_DAY) {
            keep(worker, shifts("08:00", "20:00"));
        }
        for (String worker : BY_NIGHT) {
            List<Map<String, String>> nights = new ArrayList<>(shifts("00:00", "08:00"));
            nights.addAll(shifts("20:00", "00:00"));
            keep(worker, nights);
        }
    }

    JsonNode onFile() throws InterruptedException {
        return scene.get(TEAM_MANAGER, "/api/workers");
    }

    /** @param leave their days off from now on */
    void areOff(List<Map<String, String>> leave) throws InterruptedException {
        for (JsonNode worker : onFile()) {
            isOff(worker, leave);
        }
    }

    void isOff(JsonNode worker, List<Map<String, String>> leave) throws InterruptedException {
        ObjectNode changed = (ObjectNode) worker.deepCopy();
        changed.putPOJO("leave", leave);
        scene.put(TEAM_MANAGER, "/api/workers/" + worker.path("id").asString(), changed);
    }

    private void keep(String worker, List<Map<String, String>> shifts) throws InterruptedException {
        if (Scene.of(onFile(), "id", worker).isMissingNode()) {
            Map<String, Object> wanted = Map.of(
                    "id",
                    worker,
                    "caseload",
                    CASELOAD,
                    "leave",
                    List.of(),
                    "shifts",
                    shifts,
                    "sites",
                    List.of(),
                    "version",
                    0);
            scene.put(TEAM_MANAGER, "/api/workers/" + worker, wanted);
        }
    }

    private static List<Map<String, String>> shifts(String from, String to) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Map.of("day", day.name(), "from", from, "to", to))
                .toList();
    }
}
