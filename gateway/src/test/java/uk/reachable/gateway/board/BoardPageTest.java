package uk.reachable.gateway.board;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.board.BoardRow.Support;
import uk.reachable.gateway.words.Words;

import static org.assertj.core.api.Assertions.assertThat;

class BoardPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");

    @Test
    void aRowSaysInPlainWordsWhatHappenedWhereAndWhen() {
        BoardRow row = row(called(Instant.parse("2026-11-21T19:40:00Z")), Map.of());

        assertThat(row.whatHappened()).isEqualTo("Knife injury");
        assertThat(row.severity()).isEqualTo("Critical");
        assertThat(row.area()).isEqualTo("Birmingham");
        assertThat(row.loggedAt()).isEqualTo("today 7:40pm");
        assertThat(row.meeting()).isEqualTo("Called, due by tomorrow 7:40pm");
    }

    @Test
    void withoutAMeetingTheRowSaysSo() {
        assertThat(row(null, Map.of()).meeting()).isEqualTo("No meeting called");
    }

    @Test
    void aDeadlineThatHasPassedIsSaidInThePast() {
        assertThat(row(called(Instant.parse("2026-11-20T19:59:00Z")), Map.of()).meeting())
                .isEqualTo("Called, was due by today 7:59pm");
    }

    @ParameterizedTest
    @CsvSource({
        "SCHEDULED, 'Arranged, due by tomorrow 7:40pm'",
        "HELD, Held",
        "CONCLUDED, Held and closed",
        "CANCELLED, Cancelled"
    })
    void aMeetingSaysWhereItStands(String status, String words) {
        assertThat(row(new Board.Meeting(status, Instant.parse("2026-11-21T19:40:00Z")), Map.of())
                        .meeting())
                .isEqualTo(words);
    }

    @Test
    void overdueActionsAreCountedAndNoneAreWhereNobodyCountsThem() {
        assertThat(row(null, 2, Map.of()).overdueActions()).isEqualTo(2);
        assertThat(row(null, null, Map.of()).overdueActions()).isZero();
    }

    @Test
    void theUnitAndWhetherSomebodyRespondsAreShown() {
        assertThat(row(null, Map.of()).npu()).isEqualTo("Birmingham North");
        assertThat(row(null, Map.of()).status()).isEqualTo("Responding");
        assertThat(row(null, Map.of()).movedOn()).isTrue();
    }

    @Test
    void whoHasNoServiceYetComesFirstAndStandsOut() {
        BoardRow row = row(null, Map.of(ReferralStatus.ACCEPTED, 2, ReferralStatus.UNPLACED, 1));

        assertThat(row.support())
                .containsExactly(new Support("No service found yet", 1, true), new Support("Support agreed", 2, false));
    }

    @Test
    void aStatusThatNobodyIsInIsNotShown() {
        assertThat(row(null, Map.of(ReferralStatus.OFFERED, 0)).support()).isEmpty();
    }

    @Test
    void everyStatusHasItsPlaceOnTheBoard() {
        Map<ReferralStatus, Integer> one = Stream.of(ReferralStatus.values())
                .collect(java.util.stream.Collectors.toMap(status -> status, status -> 1));

        assertThat(row(null, one).support()).hasSameSizeAs(ReferralStatus.values());
    }

    @Test
    void noCodeOfTheInterfaceIsShown() {
        Stream<String> words = Stream.of(
                        Arrays.stream(Category.values()).map(Words::of),
                        Arrays.stream(Severity.values()).map(Words::of),
                        Arrays.stream(ReferralStatus.values()).map(Words::of))
                .flatMap(each -> each);

        assertThat(words).noneMatch(word -> word.contains("_") || word.equals(word.toUpperCase(java.util.Locale.UK)));
    }

    private static BoardRow row(Board.@Nullable Meeting meeting, Map<ReferralStatus, Integer> counts) {
        return row(meeting, null, counts);
    }

    private static Board.Meeting called(Instant dueBy) {
        return new Board.Meeting("CALLED", dueBy);
    }

    private static BoardRow row(
            Board.@Nullable Meeting meeting, @Nullable Integer overdueActions, Map<ReferralStatus, Integer> counts) {
        Board.Item item = new Board.Item(
                "7",
                "WM-2026-00007",
                Category.KNIFE_INJURY,
                Severity.CRITICAL,
                "E08000025",
                "Birmingham",
                "Birmingham North",
                "RESPONDING",
                Instant.parse("2026-11-20T19:40:00Z"),
                meeting,
                overdueActions,
                counts);
        return BoardPage.of(new Board(NOW, "7", List.of(item), null), NOW)
                .rows()
                .getFirst();
    }
}
