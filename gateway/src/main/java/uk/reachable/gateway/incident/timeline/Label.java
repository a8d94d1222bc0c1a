package uk.reachable.gateway.incident.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Words beside a mark, in one of the rows under it.
 *
 * @param x where they begin: at their mark
 * @param row from 0, the one next to the marks
 */
record Label(double x, int row, String words) {

    /** Of the system's font at 13 px; a little wide, so that words do not touch. */
    static final double LETTER = 6.8;

    private static final int LONGEST = 32;
    private static final double GAP = 10;

    /** Words and where their mark is. */
    record Wanted(double x, String words) {}

    double right() {
        return x + width(words);
    }

    static double width(String words) {
        return words.length() * LETTER;
    }

    /**
     * Gives each a row in which it overlaps no other, from right to left. Words end before the line that leads from a
     * mark further right to a row below them, so that no line crosses words.
     */
    static List<Label> place(List<Wanted> wanted) {
        List<Double> leftmost = new ArrayList<>();
        List<Label> placed = new ArrayList<>();
        List<Wanted> fromRight = wanted.stream()
                .sorted(Comparator.comparingDouble(Wanted::x))
                .toList()
                .reversed();
        for (Wanted one : fromRight) {
            String words = cut(one.words());
            int row = row(leftmost, one.x() + width(words) + GAP);
            if (row == leftmost.size()) {
                leftmost.add(one.x());
            } else {
                leftmost.set(row, one.x());
            }
            placed.add(new Label(one.x(), row, words));
        }
        Collections.reverse(placed);
        return List.copyOf(placed);
    }

    /** The first row that has room up to there, and so have those below it: the lines to them pass it. */
    private static int row(List<Double> leftmost, double end) {
        int row = leftmost.size();
        while (row > 0 && end <= leftmost.get(row - 1)) {
            row--;
        }
        return row;
    }

    static int rows(List<Label> labels) {
        return labels.stream().mapToInt(label -> label.row() + 1).max().orElse(0);
    }

    /** The whole of it stands in the table. */
    private static String cut(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }
}
