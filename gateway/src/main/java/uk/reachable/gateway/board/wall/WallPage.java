package uk.reachable.gateway.board.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Choices;
import uk.reachable.gateway.picture.DayStrip;
import uk.reachable.gateway.picture.Look;
import uk.reachable.gateway.picture.Part;
import uk.reachable.gateway.picture.TileMap;
import uk.reachable.gateway.words.LondonTime;

/**
 * The board as a wall shows it: what is open or came within a day.
 *
 * @param summary how many are open, and whether more are not counted, in a sentence
 * @param hidden how many more there are than the list has room for
 * @param map null where the reader's areas are not known
 */
record WallPage(
        String asOf,
        String summary,
        List<WallRow> rows,
        int hidden,
        @Nullable TileMap map,
        DayStrip strip) {

    private static final int ROOM = 30;
    private static final Duration DAY = Duration.ofHours(24);
    private static final Set<String> OVER = Set.of("CLOSED", "DUPLICATE");

    static WallPage of(Wall wall, Choices choices, BoardFilter filter, Instant now) {
        List<Board.Item> open = wall.items().stream().filter(WallPage::isOpen).toList();
        List<Board.Item> shown = wall.items().stream()
                .filter(item -> isOpen(item) || isOfTheDay(item, wall.asOf()))
                .toList();
        return new WallPage(
                LondonTime.words(wall.asOf(), now),
                summary(open.size(), wall.more()),
                shown.stream().limit(ROOM).map(item -> WallRow.of(item, now)).toList(),
                Math.max(0, shown.size() - ROOM),
                TileMap.of(byArea(open, choices, filter)).orElse(null),
                DayStrip.of(
                        wall.asOf(),
                        shown.stream()
                                .map(item -> new DayStrip.Mark(item.loggedAt(), look(item.severity())))
                                .toList()));
    }

    /** What the marks of the last day mean. */
    public List<Part> severities() {
        return List.of(
                new Part(Look.SOLID, "Fatal or critical", 0),
                new Part(Look.HATCHED, "Serious", 0),
                new Part(Look.OPEN, "Low", 0));
    }

    private static boolean isOpen(Board.Item item) {
        return !OVER.contains(item.status());
    }

    /** What was logged twice is the other's. */
    private static boolean isOfTheDay(Board.Item item, Instant asOf) {
        return !item.status().equals("DUPLICATE") && item.loggedAt().isAfter(asOf.minus(DAY));
    }

    private static String summary(int open, boolean more) {
        String counted = open == 1 ? "1 open incident" : open + " open incidents";
        return more ? counted + " among the newest; older ones are on the board" : counted;
    }

    /** Of the reader's areas, or of the one that was chosen. */
    private static Map<String, Integer> byArea(List<Board.Item> open, Choices choices, BoardFilter filter) {
        Map<String, Integer> counts = new HashMap<>();
        choices.areas().stream()
                .map(Choices.Area::code)
                .filter(code -> filter.area() == null || filter.area().equals(code))
                .forEach(code -> counts.put(code, 0));
        open.forEach(item -> counts.computeIfPresent(item.localAuthority(), (_, before) -> before + 1));
        return counts;
    }

    private static Look look(Severity severity) {
        return switch (severity) {
            case FATAL, CRITICAL -> Look.SOLID;
            case SERIOUS -> Look.HATCHED;
            case LOW -> Look.OPEN;
        };
    }
}
