package uk.reachable.local.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.MANAGER;

/** How many people the programmes reached this quarter, and which cases a figure counts. */
final class QuarterReturn {

    private static final int SHOWN = 5;

    private final Scene scene;
    private final Clock clock;

    QuarterReturn(Scene scene, Clock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    void tell() throws Exception {
        scene.step("The quarter's return says how many were reached, and each figure opens what it counts");
        String quarter = quarter();
        JsonNode reach = scene.get(
                MANAGER,
                "/api/returns/reach?" + quarter,
                found -> !reached(found).isMissingNode(),
                "nobody was reached this quarter");
        JsonNode row = reached(reach);
        scene.sees(
                MANAGER,
                "in all: %d aged 24 and under, %d aged 25 and over"
                        .formatted(
                                reach.path("total").path("under25").asInt(),
                                reach.path("total").path("over25").asInt()));
        scene.sees(
                MANAGER,
                "of these, aged 24 and under by %s: %d"
                        .formatted(
                                row.path("programmeName").asString(),
                                row.path("under25").asInt()));
        opened(row.path("programme").asString(), quarter);
    }

    private void opened(String programme, String quarter) throws InterruptedException {
        JsonNode opened =
                scene.get(MANAGER, "/api/returns/reach/%s/counted?band=UNDER_25&%s".formatted(programme, quarter));
        int figure = opened.path("figure").asInt();
        scene.require(opened.path("cases").size() == figure, "the figure is not what it counts");
        scene.sees(MANAGER, "opens the figure %d: it counts, by reference and day of first contact".formatted(figure));
        opened.path("cases").valueStream().limit(SHOWN).forEach(one -> scene.sees(MANAGER, line(one)));
    }

    private static String line(JsonNode one) {
        return "  %s, %s"
                .formatted(
                        one.path("incidentReference").asString("of another region"),
                        Scene.day(one.path("firstContactOn")));
    }

    private static JsonNode reached(JsonNode reach) {
        return reach.path("rows")
                .valueStream()
                .filter(row -> row.path("under25").asInt() > 0)
                .findFirst()
                .orElse(reach.path("none"));
    }

    private String quarter() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        LocalDate first = today.with(IsoFields.DAY_OF_QUARTER, 1);
        return "from=%s&to=%s".formatted(first, first.plusMonths(3).minusDays(1));
    }
}
