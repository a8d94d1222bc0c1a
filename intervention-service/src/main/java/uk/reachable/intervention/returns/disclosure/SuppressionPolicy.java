package uk.reachable.intervention.returns.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.reachable.intervention.returns.disclosure.Figure.Hidden;
import uk.reachable.intervention.returns.disclosure.Figure.Shown;

/**
 * What the public may read of a column of counts (the unit's rule for publication; board and Home Office returns are
 * exact).
 *
 * <ol>
 *   <li>1 to 7 are hidden; any other count is rounded to 5; 0 is 0.
 *   <li>A figure is never hidden alone: the smallest other one that is not 0 is hidden with it, and so is the total.
 *       Who knows the exact total from a board's paper cannot take the others off it.
 *   <li>Any other total is added up from the rounded figures, each hidden one as 4: it is told nothing that is hidden.
 * </ol>
 *
 * <p>So every published number is made of rounded counts. Put another count of 1 to 7 in the place of a hidden one, and
 * all that is published reads the same: no difference of cells, totals or periods can tell them apart.
 */
public final class SuppressionPolicy {
    private static final int LARGEST_HIDDEN = 7;
    private static final int ROUNDED_TO = 5;
    private static final int HIDDEN_COUNTS_AS = 4;

    private SuppressionPolicy() {}

    /** @param counts the exact counts of one quarter, of all lines of the table */
    public static PublishedColumn publish(List<Integer> counts) {
        List<Figure> figures =
                new ArrayList<>(counts.stream().map(SuppressionPolicy::rounded).toList());
        List<Integer> hidden = places(figures, Hidden.class);
        if (hidden.size() != 1) {
            return new PublishedColumn(figures, new Shown(total(figures, hidden.size())));
        }
        smallestShown(figures).ifPresent(line -> figures.set(line, new Hidden()));
        return new PublishedColumn(figures, new Hidden());
    }

    private static Figure rounded(int count) {
        return count > 0 && count <= LARGEST_HIDDEN ? new Hidden() : new Shown(round(count));
    }

    private static int total(List<Figure> figures, int hidden) {
        int shown = figures.stream().mapToInt(SuppressionPolicy::value).sum();
        return shown + round(hidden * HIDDEN_COUNTS_AS);
    }

    /** The place of the smallest that is not 0, the first of equals; nowhere when there is none. */
    private static Optional<Integer> smallestShown(List<Figure> figures) {
        return places(figures, Shown.class).stream()
                .filter(line -> value(figures.get(line)) > 0)
                .min(Comparator.comparingInt(line -> value(figures.get(line))));
    }

    private static List<Integer> places(List<Figure> figures, Class<? extends Figure> kind) {
        return IntStream.range(0, figures.size())
                .filter(line -> kind.isInstance(figures.get(line)))
                .boxed()
                .toList();
    }

    private static int value(Figure figure) {
        return figure instanceof Shown(int value) ? value : 0;
    }

    private static int round(int count) {
        return (count + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO;
    }
}
