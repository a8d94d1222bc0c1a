package uk.reachable.intervention.funding;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.programme.FundingWindow;

import static org.assertj.core.api.Assertions.assertThat;

class FundingExtensionTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-03-10");
    private static final FundingWindow LAST_YEAR = window("2025-04-01", "2026-03-31");
    private static final FundingWindow THIS_YEAR = window("2026-06-01", "2027-03-31");

    @Test
    void anExtensionByAMonthLengthensTheLastWindow() {
        assertThat(extended(List.of(THIS_YEAR, LAST_YEAR), "2027-04-30"))
                .containsExactlyInAnyOrder(LAST_YEAR, window("2026-06-01", "2027-04-30"));
    }

    @Test
    void fundingThatEndedYesterdayGoesOnWithoutAGap() {
        assertThat(extended(List.of(window("2026-04-01", "2027-03-09")), "2027-04-30"))
                .containsExactly(window("2026-04-01", "2027-04-30"));
    }

    @Test
    void daysWithoutMoneyStayWithout() {
        assertThat(extended(List.of(LAST_YEAR), "2027-04-30"))
                .containsExactly(LAST_YEAR, window("2027-03-10", "2027-04-30"));
    }

    @Test
    void whatWasNeverFundedIsFundedFromToday() {
        assertThat(extended(List.of(), "2027-04-30")).containsExactly(window("2027-03-10", "2027-04-30"));
    }

    @Test
    void theEndIsThatOfTheLastWindow() {
        assertThat(FundingExtension.end(List.of(THIS_YEAR, LAST_YEAR))).contains(LocalDate.parse("2027-03-31"));
        assertThat(FundingExtension.end(List.of())).isEmpty();
    }

    private static List<FundingWindow> extended(List<FundingWindow> windows, String to) {
        return FundingExtension.extended(windows, TODAY, LocalDate.parse(to));
    }

    private static FundingWindow window(String from, String to) {
        return new FundingWindow(LocalDate.parse(from), LocalDate.parse(to));
    }
}
