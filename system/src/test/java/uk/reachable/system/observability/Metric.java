package uk.reachable.system.observability;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A row of docs/metrics.md. */
record Metric(String name, Kind kind, Set<String> labels, Set<String> services) {

    enum Kind {
        GAUGE(""),
        COUNTER(""),
        TIMER("_count", "_sum", "_max"),
        HISTOGRAM("_count", "_sum", "_max", "_bucket");

        private final List<String> endings;

        Kind(String... endings) {
            this.endings = List.of(endings);
        }

        static Kind of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** The names that Prometheus has. */
    List<String> series() {
        return kind.endings.stream().map(name::concat).toList();
    }
}
