package uk.reachable.gateway.incident;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.incident.casefile.History;
import uk.reachable.gateway.incident.casefile.StepWords;
import uk.reachable.gateway.pages.TimelineEntry;
import uk.reachable.gateway.words.LondonTime;

/** What was done to an incident, newest first; {@code missing} when it cannot be read. */
record HistoryPart(List<TimelineEntry> entries, boolean missing) {

    static HistoryPart of(@Nullable History history, Instant now) {
        return history == null
                ? new HistoryPart(List.of(), true)
                : new HistoryPart(
                        history.steps().reversed().stream()
                                .map(step -> entry(step, now))
                                .toList(),
                        false);
    }

    private static TimelineEntry entry(History.Step step, Instant now) {
        String words = Stream.concat(
                        step.changed().stream()
                                .map(change -> StepWords.change(change, now))
                                .filter(change -> !change.isEmpty()),
                        Stream.ofNullable(step.why()))
                .collect(Collectors.joining(". "));
        return new TimelineEntry(
                StepWords.what(step),
                by(step),
                step.at(),
                LondonTime.words(step.at(), now),
                words.isEmpty() ? null : words);
    }

    private static @Nullable String by(History.Step step) {
        if (step.by() == null) {
            return null;
        }
        return "by " + step.by() + (step.organisationName() == null ? "" : ", " + step.organisationName());
    }
}
