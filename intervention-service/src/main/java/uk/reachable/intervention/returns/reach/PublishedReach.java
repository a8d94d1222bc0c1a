package uk.reachable.intervention.returns.reach;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.disclosure.PublishedColumn;
import uk.reachable.intervention.returns.disclosure.SuppressionPolicy;
import uk.reachable.intervention.returns.reach.Reach.Line;

/**
 * Reach for the public: of whole quarters and all programmes of a region. Each quarter is suppressed on its own, and a
 * longer period is added up from the published quarters, so that periods differ by what was published and nothing else.
 */
record PublishedReach(
        Period period,
        List<Line> programmes,
        PublishedColumn under25,
        PublishedColumn over25,
        PublishedColumn professionals) {

    /**
     * @param programmes the lines of the table, without figures
     * @param quarters the exact lines of each quarter in which anybody was reached, in the same order
     */
    static PublishedReach of(Period period, List<Line> programmes, List<List<Line>> quarters) {
        return new PublishedReach(
                period,
                programmes,
                column(programmes, quarters, Counts::under25),
                column(programmes, quarters, Counts::over25),
                column(programmes, quarters, Counts::professionals));
    }

    /** Begins with a quarter in which nobody was reached, for there may be none. */
    private static PublishedColumn column(
            List<Line> programmes, List<List<Line>> quarters, ToIntFunction<Counts> figure) {
        return Stream.concat(Stream.of(programmes), quarters.stream())
                .map(lines -> SuppressionPolicy.publish(lines.stream()
                        .map(line -> figure.applyAsInt(line.counts()))
                        .toList()))
                .reduce(PublishedColumn::plus)
                .orElseThrow();
    }
}
