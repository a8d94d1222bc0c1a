package uk.reachable.intervention.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.reachable.contracts.programme.FundingWindow;

/**
 * Money for longer, by any day: even month by month (seed 001 ¶26). It lengthens the last window; where that has ended,
 * the days without money stay without, and a new window begins today.
 */
public final class FundingExtension {

    private FundingExtension() {}

    /** The day until which money is promised, now or in windows to come; empty when there was never any. */
    public static Optional<LocalDate> end(List<FundingWindow> windows) {
        return last(windows).map(FundingWindow::to);
    }

    /** The windows when the money reaches until {@code to}, a day from today on and after the present end. */
    public static List<FundingWindow> extended(List<FundingWindow> windows, LocalDate today, LocalDate to) {
        List<FundingWindow> longer = new ArrayList<>(windows);
        Optional<FundingWindow> running =
                last(windows).filter(window -> !window.to().isBefore(today.minusDays(1)));
        running.ifPresent(longer::remove);
        longer.add(new FundingWindow(running.map(FundingWindow::from).orElse(today), to));
        return longer;
    }

    private static Optional<FundingWindow> last(List<FundingWindow> windows) {
        return windows.stream().max(Comparator.comparing(FundingWindow::to));
    }
}
