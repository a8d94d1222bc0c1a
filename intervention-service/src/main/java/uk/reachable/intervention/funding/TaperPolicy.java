package uk.reachable.intervention.funding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.reachable.contracts.programme.FundingWindow;
import uk.reachable.intervention.catalogue.Programme;

/**
 * Intake tapers before the money ends: a programme takes nobody on whom it could not support to the end, because its
 * funding would end first (seed 001 ¶23: services that end on 31 March turn referrals away from January). One that is
 * exempt takes people on until its last funded day.
 */
public final class TaperPolicy {

    private TaperPolicy() {}

    /** Whether somebody who begins on this day can be supported to the end; false when it is not funded that day. */
    public static boolean canServe(Programme programme, LocalDate day) {
        return lastIntake(programme, day).filter(last -> !day.isAfter(last)).isPresent();
    }

    /** The last day of intake under the funding that runs on this day; it may be past. Empty when none runs. */
    public static Optional<LocalDate> lastIntake(Programme programme, LocalDate day) {
        return fundedThrough(programme, day)
                .map(end -> programme.windDown().exempt()
                        ? end
                        : end.minusWeeks(programme.windDown().supportWeeks()));
    }

    /** The day until which it is funded without a gap, from this day on; empty when it is not funded that day. */
    public static Optional<LocalDate> fundedThrough(Programme programme, LocalDate day) {
        LocalDate yesterday = day.minusDays(1);
        LocalDate end = yesterday;
        for (FundingWindow window : inOrder(programme.funding())) {
            boolean goesOn =
                    !window.from().isAfter(end.plusDays(1)) && window.to().isAfter(end);
            end = goesOn ? window.to() : end;
        }
        return end.equals(yesterday) ? Optional.empty() : Optional.of(end);
    }

    private static List<FundingWindow> inOrder(List<FundingWindow> windows) {
        return windows.stream()
                .sorted(Comparator.comparing(FundingWindow::from))
                .toList();
    }
}
