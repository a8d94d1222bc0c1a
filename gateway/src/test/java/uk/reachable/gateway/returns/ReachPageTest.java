package uk.reachable.gateway.returns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.returns.Reach.PeopleRepeat;
import uk.reachable.gateway.returns.ReachPage.Cell;

import static org.assertj.core.api.Assertions.assertThat;

class ReachPageTest {

    private static final Quarter AUTUMN = new Quarter(LocalDate.of(2026, 10, 1));

    @Test
    void anExactFigureOpensWhatItCounts() {
        assertThat(page(false, null).rows().getFirst().cells())
                .containsExactly(
                        new Cell(Band.UNDER_25, "12", true),
                        new Cell(Band.OVER_25, "0", false),
                        new Cell(Band.PROFESSIONALS, "*", true));
    }

    @Test
    void whoReachedNobodyComesAfterThoseWhoDid() {
        assertThat(page(false, null).rows()).extracting(ReachPage.Row::name).containsExactly("Heal Hub", "Another");
    }

    @Test
    void aPublishedFigureOpensNothing() {
        assertThat(page(true, null).rows().getFirst().cells()).noneMatch(Cell::opens);
    }

    @Test
    void theTotalOpensNothing() {
        assertThat(page(false, null).total().cells()).noneMatch(Cell::opens);
    }

    @Test
    void thePageSaysWhetherPeopleRepeat() {
        assertThat(page(false, new PeopleRepeat(true, 14, 12)).repeat())
                .startsWith("People repeat: the 14 counted are 12 different people");
        assertThat(page(false, new PeopleRepeat(false, 12, 12)).repeat()).startsWith("Nobody is counted twice");
    }

    @Test
    void theLatestEightQuartersAreOffered() {
        assertThat(page(false, null).quarters())
                .hasSize(8)
                .startsWith(AUTUMN)
                .endsWith(new Quarter(LocalDate.of(2025, 1, 1)));
    }

    @Test
    void whatIsNoDayIsThePresentQuarter() {
        assertThat(Quarter.of("yesterday", LocalDate.of(2026, 11, 20))).isEqualTo(AUTUMN);
    }

    @Test
    void aQuarterIsSaidInMonths() {
        assertThat(AUTUMN.words()).isEqualTo("October to December 2026");
    }

    private static ReachPage page(boolean forPublication, @Nullable PeopleRepeat repeat) {
        var reach = new Reach(
                AUTUMN.first(),
                AUTUMN.last(),
                List.of(
                        new Reach.Row("wm-another", "Another", 0, 0, 0),
                        new Reach.Row("wm-heal-hub", "Heal Hub", 12, 0, "*")),
                new Reach.Total(12, 0, "*"),
                repeat);
        return ReachPage.of(reach, AUTUMN, AUTUMN, forPublication);
    }
}
