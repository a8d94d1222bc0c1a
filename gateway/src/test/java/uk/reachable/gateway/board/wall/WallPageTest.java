package uk.reachable.gateway.board.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.board.narrowing.BoardFilter;
import uk.reachable.gateway.board.narrowing.Choices;
import uk.reachable.gateway.picture.DayStrip;
import uk.reachable.gateway.picture.Look;
import uk.reachable.gateway.picture.TileMap;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WallPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");
    private static final BoardFilter ALL = new BoardFilter(null, null);
    private static final Choices CHOICES = new Choices(
            List.of(new Choices.Area("E08000025", "Birmingham"), new Choices.Area("E08000026", "Coventry")),
            List.of(),
            List.of());

    @Test
    void theListHasWhatIsOpenAndWhatCameWithinADay() {
        WallPage page = page(
                item("1", "LOGGED", Duration.ofDays(9)),
                item("2", "CLOSED", Duration.ofHours(2)),
                item("3", "CLOSED", Duration.ofDays(2)),
                item("4", "DUPLICATE", Duration.ofHours(1)));

        assertThat(page.rows()).extracting(WallRow::id).containsExactly("1", "2");
        assertThat(page.summary()).isEqualTo("1 open incident");
    }

    @Test
    void theMapCountsOpenIncidentsByArea() {
        TileMap map = requireNonNull(page(item("1", "LOGGED", Duration.ZERO), item("2", "CLOSED", Duration.ZERO))
                .map());

        assertThat(map.tiles())
                .extracting(TileMap.Tile::name, TileMap.Tile::count)
                .containsExactlyInAnyOrder(tuple("Birmingham", 1), tuple("Coventry", 0));
    }

    @Test
    void anAreaThatIsChosenIsTheOnlyTile() {
        WallPage page = WallPage.of(
                wall(List.of(item("1", "LOGGED", Duration.ZERO)), false),
                CHOICES,
                new BoardFilter("E08000025", null),
                NOW);

        assertThat(requireNonNull(page.map()).tiles()).hasSize(1);
    }

    @Test
    void withoutTheReadersAreasThereIsNoMapAndTheListIsShown() {
        WallPage page = WallPage.of(
                wall(List.of(item("1", "LOGGED", Duration.ZERO)), false), new Choices(null, null, null), ALL, NOW);

        assertThat(page.map()).isNull();
        assertThat(page.rows()).hasSize(1);
    }

    @Test
    void theLast24HoursAreMarkedByHowSeriousItWas() {
        DayStrip strip = page(item("1", "LOGGED", Duration.ofMinutes(10)), item("2", "LOGGED", Duration.ofDays(2)))
                .strip();

        assertThat(strip.marks()).isEqualTo(1);
        assertThat(strip.hours().getLast().squares().getFirst().look()).isEqualTo(Look.SOLID);
    }

    @Test
    void nothingOnTheWallMakesAChildRecognisable() {
        String row = page(item("1", "LOGGED", Duration.ZERO)).rows().getFirst().toString();

        assertThat(row).contains("Birmingham").doesNotContain("Birmingham North", "UNPLACED", "3 ", "=3");
    }

    @Test
    void supportIsSaidOfAllTogetherAndWhoHasNoServiceStandsOut() {
        assertThat(support(Map.of(ReferralStatus.UNPLACED, 1, ReferralStatus.ACCEPTED, 1)))
                .isEqualTo("No service found yet");
        assertThat(support(Map.of(ReferralStatus.OFFERED, 1, ReferralStatus.ACCEPTED, 1)))
                .isEqualTo("Being arranged");
        assertThat(support(Map.of(ReferralStatus.ACCEPTED, 1))).isEqualTo("Arranged");
        assertThat(support(Map.of())).isEqualTo("Nobody referred");
    }

    @Test
    void moreThanTheListHasRoomForIsSaidAndNotLost() {
        List<Board.Item> many = IntStream.range(0, 40)
                .mapToObj(each -> item("i-" + each, "LOGGED", Duration.ofMinutes(each)))
                .toList();

        WallPage page = WallPage.of(wall(many, true), CHOICES, ALL, NOW);

        assertThat(page.rows()).hasSize(30);
        assertThat(page.hidden()).isEqualTo(10);
        assertThat(page.summary()).isEqualTo("40 open incidents among the newest; older ones are on the board");
    }

    private static String support(Map<ReferralStatus, Integer> counts) {
        return WallRow.of(item("1", "LOGGED", Duration.ZERO, counts), NOW).support();
    }

    private static WallPage page(Board.Item... items) {
        return WallPage.of(wall(List.of(items), false), CHOICES, ALL, NOW);
    }

    private static Wall wall(List<Board.Item> items, boolean more) {
        return new Wall(NOW, items, more);
    }

    private static Board.Item item(String id, String status, Duration ago) {
        return item(id, status, ago, Map.of(ReferralStatus.UNPLACED, 3));
    }

    private static Board.Item item(String id, String status, Duration ago, Map<ReferralStatus, Integer> counts) {
        return new Board.Item(
                id,
                "WM-X-7",
                Category.KNIFE_INJURY,
                Severity.CRITICAL,
                "E08000025",
                "Birmingham",
                "Birmingham North",
                status,
                NOW.minus(ago),
                null,
                0,
                counts);
    }
}
