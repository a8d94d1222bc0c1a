package uk.reachable.intervention.returns.disclosure;

import java.util.ArrayList;
import java.util.List;

/** One column of a table for the public, its figures in the order of the table's lines. */
public record PublishedColumn(List<Figure> figures, Figure total) {

    public PublishedColumn {
        figures = List.copyOf(figures);
    }

    /** Two periods together, made of what was published of each and of nothing else. */
    public PublishedColumn plus(PublishedColumn other) {
        List<Figure> sums = new ArrayList<>();
        for (int line = 0; line < figures.size(); line++) {
            sums.add(figures.get(line).plus(other.figures.get(line)));
        }
        return new PublishedColumn(sums, total.plus(other.total));
    }
}
