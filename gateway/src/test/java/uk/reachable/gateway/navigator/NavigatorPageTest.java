package uk.reachable.gateway.navigator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.meeting.action.ActionList;
import uk.reachable.gateway.reading.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class NavigatorPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:47:00Z");

    @Test
    void theResponsesOfTheirAreasAreShownAsTheBoardShowsThem() {
        NavigatorPage page = NavigatorPage.of(board(null), new Reading.NotAvailable<>(), NOW);

        assertThat(page.asOf()).isEqualTo("today 7:46pm");
        assertThat(page.rows()).singleElement().satisfies(row -> {
            assertThat(row.whatHappened()).isEqualTo("Concern about exploitation");
            assertThat(row.area()).isEqualTo("Birmingham");
            assertThat(row.support()).singleElement().satisfies(support -> assertThat(support.people())
                    .isEqualTo(1));
        });
        assertThat(page.older()).isFalse();
    }

    @Test
    void olderOnesAreOnTheBoard() {
        assertThat(NavigatorPage.of(board("17"), new Reading.NotAvailable<>(), NOW)
                        .older())
                .isTrue();
    }

    @Test
    void whatTheirOrganisationIsAskedToDoComesWithItsWordsAndItsTime() {
        var action = new ActionList.Item(
                "a-1",
                "m-1",
                "WM-1",
                ActionList.Status.OPEN,
                null,
                "The unit",
                NOW.plusSeconds(7200),
                NOW,
                "Visit the school.");

        var page = NavigatorPage.of(board(null), new Reading.Shown<>(new ActionList(List.of(action))), NOW);

        assertThat(page.actions()).singleElement().satisfies(row -> {
            assertThat(row.words()).isEqualTo("Visit the school.");
            assertThat(row.dueBy()).isEqualTo("today 9:47pm");
            assertThat(row.pending()).isTrue();
        });
    }

    @Test
    void whatIsAskedIsLeftOpenWhileItCannotBeRead() {
        assertThat(NavigatorPage.of(board(null), new Reading.NotAvailable<>(), NOW)
                        .actions())
                .isNull();
    }

    private static Board board(@Nullable String next) {
        return new Board(
                NOW.minusSeconds(60),
                "1",
                List.of(new Board.Item(
                        "i-1",
                        "WM-2026-000042",
                        Category.EXPLOITATION_CONCERN,
                        Severity.LOW,
                        "E08000025",
                        "Birmingham",
                        null,
                        "LOGGED",
                        NOW.minusSeconds(600),
                        null,
                        0,
                        Map.of(ReferralStatus.OFFERED, 1))),
                next);
    }
}
