package uk.reachable.system.traces;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The way from the first span of a trace to one of its last: each was caused by the one before it. */
record Course(List<SentSpan> spans) {

    /** Of every span of that service and name, in any trace that is about the case. */
    static List<Course> to(String lastHop, String incidentReference, List<SentSpan> sent) {
        List<String> traces = sent.stream()
                .filter(span -> incidentReference.equals(span.attributes().get("case")))
                .map(SentSpan::trace)
                .distinct()
                .toList();
        Map<String, SentSpan> byId =
                sent.stream().collect(Collectors.toMap(SentSpan::id, Function.identity(), (first, _) -> first));
        return sent.stream()
                .filter(span -> span.hop().equals(lastHop) && traces.contains(span.trace()))
                .sorted(Comparator.comparing(SentSpan::start))
                .map(span -> endingWith(span, byId))
                .toList();
    }

    private static Course endingWith(SentSpan last, Map<String, SentSpan> byId) {
        List<SentSpan> spans = new ArrayList<>();
        for (@Nullable SentSpan span = last; span != null; span = byId.get(span.parent())) {
            spans.addFirst(span);
        }
        return new Course(List.copyOf(spans));
    }

    List<String> hops() {
        return spans.stream().map(SentSpan::hop).toList();
    }

    Instant start() {
        return spans.getFirst().start();
    }

    /** From the first moment until the last span has ended, whichever that is. */
    Duration took() {
        Instant end =
                spans.stream().map(SentSpan::end).max(Comparator.naturalOrder()).orElseThrow();
        return Duration.between(start(), end);
    }

    Duration sinceTheStart(Instant moment) {
        return Duration.between(start(), moment);
    }
}
