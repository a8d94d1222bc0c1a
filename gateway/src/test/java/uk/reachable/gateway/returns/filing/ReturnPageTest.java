package uk.reachable.gateway.returns.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPageTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:00:00Z");
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);

    @Test
    void theNewestVersionIsShownUnlessAnotherIsAskedFor() {
        assertThat(page(null).version()).isEqualTo(2);
        assertThat(page(null).newest()).isTrue();
        assertThat(page(7).version()).isEqualTo(2);
    }

    @Test
    void aReturnIsReadAsItWasSubmitted() {
        ReturnPage first = page(1);

        assertThat(first.newest()).isFalse();
        assertThat(first.submitted()).isEqualTo("Mon 5 Oct 10:00am");
        assertThat(first.lines().getFirst().figures()).containsExactly("141", "–");
        assertThat(page(2).lines().getFirst().figures()).containsExactly("143", "–");
    }

    @Test
    void whatARestatementChangedIsSaidInASentenceWithItsReason() {
        ReturnPage.VersionLine restated = page(null).versions().getFirst();

        assertThat(restated.number()).isEqualTo(2);
        assertThat(restated.reason()).isEqualTo("Records came late");
        assertThat(restated.changes()).containsExactly("Heal Hub, 24 and under: 143, was 141");
    }

    @Test
    void columnsAreReadInWords() {
        assertThat(page(null).columns()).containsExactly("24 and under", "Different people");
    }

    @Test
    void aWholeQuarterIsSaidInMonthsAndAnythingElseInDays() {
        assertThat(page(null).period()).isEqualTo("July to September 2026");
        assertThat(ListPage.period(JULY, JULY)).isEqualTo("1 July 2026 to 1 July 2026");
    }

    @Test
    void onlyQuartersThatAreOverCanBeSubmitted() {
        ListPage page = ListPage.of(List.of(), Form.fresh(), LocalDate.of(2026, 11, 20));

        assertThat(page.quarters()).extracting(Option::words).startsWith("July to September 2026");
    }

    @Test
    void theListBeginsWithTheLatestPeriod() {
        ListPage page = ListPage.of(
                List.of(
                        new Filed.Listed("r-1", "REACH", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)),
                        new Filed.Listed("r-2", "ANNEX_A", JULY, SEPTEMBER)),
                Form.fresh(),
                LocalDate.of(2026, 11, 20));

        assertThat(page.rows()).extracting(ListPage.Row::id).containsExactly("r-2", "r-1");
        assertThat(page.rows()).extracting(ListPage.Row::kind).noneMatch(words -> words.contains("_"));
    }

    private static ReturnPage page(@Nullable Integer version) {
        var first = new Filed.Version(1, "9f86", Instant.parse("2026-10-05T09:00:00Z"), null, List.of(), table("141"));
        var second = new Filed.Version(
                2,
                "6030",
                Instant.parse("2026-11-02T09:00:00Z"),
                "LATE_RECORDS",
                List.of(new Filed.Difference("Heal Hub", "under25", new BigDecimal("141"), new BigDecimal("143"))),
                table("143"));
        return ReturnPage.of(
                new Filed("r-1", "REACH", JULY, SEPTEMBER, 2, List.of(first, second)), version, Form.fresh(), NOW);
    }

    private static Filed.Table table(String figure) {
        var line = new Filed.Line("Heal Hub", Map.of("under25", new BigDecimal(figure)));
        return new Filed.Table(List.of("under25", "differentPeople"), List.of(line), line);
    }
}
