package uk.reachable.incident.baseline;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.baseline.BaselineView.StandsOut;
import uk.reachable.incident.baseline.CountedArea.Kind;
import uk.reachable.incident.baseline.ExceedancePolicy.Exceedance;

/** Compares a month with the areas' own history, and says why in a sentence. */
@Component
class BaselineReader {

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final ImportedCrimes crimes;

    BaselineReader(ImportedCrimes crimes) {
        this.crimes = crimes;
    }

    /** @param asked null for the newest month there is */
    BaselineView read(Region region, @Nullable YearMonth asked) {
        MonthlyCounts counts = crimes.of(region);
        YearMonth newest = counts.months().stream().reduce((_, later) -> later).orElse(null);
        YearMonth month = asked == null ? newest : asked;
        return month == null
                ? new BaselineView(null, "No police data has been imported.", 0, 0, List.of())
                : view(counts, month);
    }

    static BaselineView view(MonthlyCounts counts, YearMonth month) {
        int earlier = counts.before(month).size();
        String reason = notCompared(counts, month, earlier);
        List<StandsOut> found = reason != null
                ? List.of()
                : Arrays.stream(Kind.values())
                        .flatMap(kind -> ExceedancePolicy.standingOut(counts.asOf(month, kind)).stream())
                        .map(it -> standsOut(it, month))
                        .toList();
        int compared = reason != null
                ? 0
                : Arrays.stream(Kind.values())
                        .mapToInt(kind -> counts.asOf(month, kind).size())
                        .sum();
        return new BaselineView(month.toString(), reason, earlier, compared, found);
    }

    private static @Nullable String notCompared(MonthlyCounts counts, YearMonth month, int earlier) {
        if (!counts.months().contains(month)) {
            return "No police data of this month has been imported.";
        }
        if (counts.isUnderFilled(month)) {
            return "The source published this month incompletely: it says nothing, high or low.";
        }
        return earlier < ExceedancePolicy.LEAST_HISTORY
                ? "There are " + earlier + " full months before it; " + ExceedancePolicy.LEAST_HISTORY
                        + " are needed to compare with."
                : null;
    }

    private static StandsOut standsOut(Exceedance it, YearMonth month) {
        AreaHistory history = it.history();
        CountedArea area = history.area();
        return new StandsOut(
                area.kind(),
                area.code(),
                area.name(),
                area.localAuthority(),
                history.observed(),
                Math.round(it.expected() * 10) / 10.0,
                it.chance(),
                why(it, month));
    }

    private static String why(Exceedance it, YearMonth month) {
        AreaHistory history = it.history();
        return String.format(
                Locale.UK,
                "%s had %,d violent and sexual offences in %s; its %d earlier full months had %,.1f on average."
                        + " Among %,d areas of its kind, chance alone gives so rare a month less than once a year.",
                history.area().name(),
                history.observed(),
                IN_WORDS.format(month),
                history.earlier().size(),
                history.mean(),
                it.areas());
    }
}
