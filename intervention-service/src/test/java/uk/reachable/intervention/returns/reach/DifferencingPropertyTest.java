package uk.reachable.intervention.returns.reach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import uk.reachable.intervention.returns.calendar.Period;
import uk.reachable.intervention.returns.calendar.Quarter;
import uk.reachable.intervention.returns.disclosure.PublishedColumn;
import uk.reachable.intervention.returns.reach.Reach.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** What may be learnt of a hidden figure by asking for the published return again and again: nothing. */
class DifferencingPropertyTest {
    private static final LocalDate BEGIN = LocalDate.of(2024, 4, 1);
    private static final int QUARTERS = 6;
    private static final int DAYS = 547;
    private static final int LARGEST_HIDDEN = 7;

    /**
     * Two worlds that differ in nothing but what is hidden (any count of 1 to 7 for another) publish the same, whatever
     * periods are asked for: so no difference of any answers can tell which of the worlds it is.
     */
    @Property(tries = 10_000)
    void differencingTenThousandRandomFiltersRecoversNoSuppressedFigure(
            @ForAll("books") List<List<Integer>> book,
            @ForAll @IntRange(max = DAYS) int from,
            @ForAll @IntRange(max = DAYS) int to,
            @ForAll Random random) {
        List<List<Integer>> otherWorld = book.stream()
                .map(quarter -> quarter.stream()
                        .map(count -> isHidden(count) ? 1 + random.nextInt(LARGEST_HIDDEN) : count)
                        .toList())
                .toList();

        assertThat(published(book, from, to)).isEqualTo(published(otherWorld, from, to));
    }

    /** The board's return is exact, and its papers are public: the total of a column may be known. */
    @Property(tries = 10_000)
    void theExactTotalOfABoardPaperDoesNotRecoverTheOneSmallFigureOfAColumn(
            @ForAll("quarters") List<Integer> counts, @ForAll @IntRange(min = 1, max = LARGEST_HIDDEN) int small) {
        List<Integer> column = new ArrayList<>(
                counts.stream().map(count -> isHidden(count) ? 0 : count).toList());
        boolean alone = column.stream().allMatch(count -> count == 0);
        column.add(small);

        List<Integer> possible = possible(
                column(List.of(column)),
                column.stream().mapToInt(count -> count).sum());

        assertThat(possible).contains(small);
        assertThat(possible).hasSizeGreaterThan(alone ? 0 : 1);
    }

    /** What the last figure of a column with one small count can be, for somebody who knows the rules and the total. */
    private static List<Integer> possible(PublishedColumn column, int total) {
        List<Object> figures =
                column.figures().stream().map(figure -> figure.json()).toList();
        int least = total;
        int most = total;
        for (Object figure : figures) {
            if (figure instanceof Integer shown && shown > 0) {
                least -= shown + 2;
                most -= shown - 2;
            }
        }
        boolean oneMore = figures.stream().filter("*"::equals).count() > 1;
        int from = least;
        int to = most;
        return IntStream.rangeClosed(1, Math.max(1, to))
                .filter(last -> oneMore
                        ? IntStream.rangeClosed(from - last, to - last)
                                .anyMatch(other -> other > 0 && isHidden(last) != isHidden(other))
                        : isHidden(last) && last >= from && last <= to)
                .boxed()
                .toList();
    }

    private static boolean isHidden(int count) {
        return count > 0 && count <= LARGEST_HIDDEN;
    }

    private static PublishedColumn column(List<List<Integer>> quarters) {
        List<Line> programmes = lines(quarters.getFirst().stream().map(_ -> 0).toList());
        return PublishedReach.of(
                        new Period(BEGIN, BEGIN),
                        programmes,
                        quarters.stream().map(DifferencingPropertyTest::lines).toList())
                .under25();
    }

    private static Tuple.Tuple2<Period, PublishedColumn> published(List<List<Integer>> book, int from, int to) {
        Period asked = new Period(BEGIN.plusDays(Math.min(from, to)), BEGIN.plusDays(Math.max(from, to)));
        Period whole = asked.inWholeQuarters();
        List<List<Integer>> quarters = IntStream.range(0, book.size())
                .filter(quarter -> whole.contains(
                        Quarter.of(BEGIN.plusMonths(3L * quarter)).first()))
                .mapToObj(book::get)
                .toList();
        return Tuple.of(whole, column(quarters));
    }

    private static List<Line> lines(List<Integer> counts) {
        return IntStream.range(0, counts.size())
                .mapToObj(line -> new Line("programme-" + line, "Programme", new Counts(counts.get(line), 0, 0)))
                .toList();
    }

    @Provide
    Arbitrary<List<Integer>> quarters() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just(0)),
                        Tuple.of(4, Arbitraries.integers().between(1, LARGEST_HIDDEN)),
                        Tuple.of(3, Arbitraries.integers().between(LARGEST_HIDDEN + 1, 20)),
                        Tuple.of(1, Arbitraries.integers().between(21, 3000)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<List<Integer>>> books() {
        return Arbitraries.integers().between(1, 6).flatMap(programmes -> Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.just(0)),
                        Tuple.of(4, Arbitraries.integers().between(1, LARGEST_HIDDEN)),
                        Tuple.of(3, Arbitraries.integers().between(LARGEST_HIDDEN + 1, 3000)))
                .list()
                .ofSize(programmes)
                .list()
                .ofSize(QUARTERS));
    }
}
