package uk.reachable.gateway.returns.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.words.LondonTime;

/**
 * A return as it was submitted in one of its versions.
 *
 * @param newest whether it is the one that holds
 */
record ReturnPage(
        String id,
        String kind,
        String period,
        int version,
        boolean newest,
        String submitted,
        String hash,
        List<String> columns,
        List<Line> lines,
        Line total,
        List<VersionLine> versions,
        Form form,
        List<Option> reasons) {

    private static final String NOTHING = "–";

    record Line(String name, List<String> figures) {}

    /** @param changes what is different from the version before, in sentences */
    record VersionLine(
            int number,
            boolean shown,
            String submitted,
            @Nullable String reason,
            List<String> changes) {}

    /** @param wanted null for the newest; the newest, too, where there is no such version */
    static ReturnPage of(Filed filed, @Nullable Integer wanted, Form form, Instant now) {
        Filed.Version shown = filed.versions().stream()
                .filter(version -> Integer.valueOf(version.version()).equals(wanted))
                .findFirst()
                .orElse(filed.versions().getLast());
        List<String> columns = shown.table().columns();
        return new ReturnPage(
                filed.id(),
                FilingWords.kind(filed.kind()),
                ListPage.period(filed.from(), filed.to()),
                shown.version(),
                shown.version() == filed.version(),
                LondonTime.words(shown.submittedAt(), now),
                shown.hash(),
                columns.stream().map(FilingWords::column).toList(),
                shown.table().lines().stream().map(line -> line(line, columns)).toList(),
                line(shown.table().total(), columns),
                filed.versions().reversed().stream()
                        .map(version -> line(version, shown, now))
                        .toList(),
                form,
                FilingWords.reasons());
    }

    private static Line line(Filed.Line line, List<String> columns) {
        return new Line(
                line.name(),
                columns.stream()
                        .map(column -> figure(line.figures().get(column)))
                        .toList());
    }

    private static VersionLine line(Filed.Version version, Filed.Version shown, Instant now) {
        String reason = version.reason();
        return new VersionLine(
                version.version(),
                version.equals(shown),
                LondonTime.words(version.submittedAt(), now),
                reason == null ? null : FilingWords.reason(reason),
                version.differences().stream().map(ReturnPage::words).toList());
    }

    private static String words(Filed.Difference difference) {
        return "%s, %s: %s, was %s"
                .formatted(
                        difference.name(),
                        FilingWords.column(difference.column()),
                        figure(difference.after()),
                        figure(difference.before()));
    }

    private static String figure(@Nullable BigDecimal figure) {
        return figure == null ? NOTHING : figure.toPlainString();
    }
}
