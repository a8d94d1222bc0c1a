package uk.reachable.incident.baseline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.reachable.incident.baseline.CountedArea.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/** The statistic on 34 months of real data; run with {@code -Dreachable.baseline.csv=<file>}. */
@EnabledIfSystemProperty(named = "reachable.baseline.csv", matches = ".+")
class WestMidlandsBaselineTest {

    private static final List<YearMonth> UNDER_FILLED = IntStream.of(202306, 202307, 202308, 202409, 202410, 202503)
            .mapToObj(number -> YearMonth.of(number / 100, number % 100))
            .toList();

    private static final int ROUNDS = 50;

    /** Months that have at least a dozen full ones before them. */
    private static final int EVALUATED = 16;

    private static MonthlyCounts counts;

    @BeforeAll
    static void read() {
        counts = PublishedFile.read(Path.of(System.getProperty("reachable.baseline.csv")));
    }

    @Test
    void theAreaMonthsThatStandOutAreThoseThatTheReadmeShows() throws IOException {
        List<String> found = counts.months().stream()
                .flatMap(month -> BaselineReader.view(counts, month).standsOut().stream()
                        .map(it -> "| %s | %s | %d | %s |".formatted(month, it.name(), it.observed(), it.expected())))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(shownInTheReadme());
        assertThat(found).contains("| 2025-08 | Birmingham 070D | 69 | 8.7 |");
    }

    private static List<String> shownInTheReadme() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
            return lines.filter(line -> line.matches("\\| 20\\d\\d-\\d\\d \\|.*"))
                    .toList();
        }
    }

    @Test
    void aMonthThatIsUnderFilledAtTheSourceIsNoAlarm() {
        for (YearMonth month : UNDER_FILLED) {
            assertThat(BaselineReader.view(counts, month).standsOut()).isEmpty();
            assertThat(BaselineReader.view(counts, month).areasCompared()).isZero();
        }
        assertThat(counts.before(YearMonth.of(2026, 3))).doesNotContainAnyElementsOf(UNDER_FILLED);
    }

    /** As many months as there are, drawn anew from what each area is used to: whatever stands out is a false alarm. */
    @Test
    void whereNothingChangesTheWholeRegionHasLessThanOneFalseAlarmAYear() {
        List<AreaHistory> known = counts.asOf(YearMonth.of(2026, 3), Kind.LSOA);
        double common = ExceedancePolicy.commonDispersion(known);
        List<Usual> areas = known.stream().map(area -> Usual.of(area, common)).toList();
        Random random = new Random(20260320);
        long alarms = 0;
        long asked = 0;
        for (int month = 0; month < ROUNDS * EVALUATED; month++) {
            int history = ExceedancePolicy.LEAST_HISTORY + month % EVALUATED;
            List<AreaHistory> drawn =
                    areas.stream().map(area -> area.drawn(history, random)).toList();
            alarms += ExceedancePolicy.standingOut(drawn).size();
            asked += drawn.size();
        }
        double years = ROUNDS * EVALUATED / 12.0;
        System.out.printf("false alarms: %d of %,d area-months, %.2f a year%n", alarms, asked, alarms / years);
        assertThat(alarms / years).isLessThan(1);
    }

    /** What an area is used to: the chances of 0, 1, 2 ... or more offences in a month. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Usual(CountedArea area, double[] atLeast) {

        static Usual of(AreaHistory history, double common) {
            double mean = Math.max(0.1, history.mean());
            var counts = new NegativeBinomial(mean, Math.max(common, history.variance() / mean));
            return new Usual(
                    history.area(),
                    IntStream.rangeClosed(0, 400)
                            .mapToDouble(counts::chanceOfAtLeast)
                            .toArray());
        }

        AreaHistory drawn(int months, Random random) {
            List<Integer> earlier =
                    IntStream.range(0, months).mapToObj(_ -> draw(random)).toList();
            return new AreaHistory(area, earlier, draw(random));
        }

        /** The largest count that so many or more are likelier than a random number. */
        private int draw(Random random) {
            double chance = random.nextDouble();
            int count = 0;
            while (count + 1 < atLeast.length && atLeast[count + 1] > chance) {
                count++;
            }
            return count;
        }
    }
}
