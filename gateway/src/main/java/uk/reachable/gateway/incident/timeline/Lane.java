package uk.reachable.gateway.incident.timeline;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What happened to one thing: to the incident, to its meeting, or to one referral. */
record Lane(String name, List<Span> spans, List<Event> events) {

    Lane {
        spans = List.copyOf(spans);
        events = List.copyOf(events);
    }

    /** A time during which something went on. */
    record Span(Instant from, Instant to, Kind kind) {}

    /** A moment at which something happened, or has to. */
    record Event(Instant at, String words, Shape shape) {

        static Event fact(Instant at, String words) {
            return new Event(at, words, Shape.FACT);
        }

        static Event deadline(Instant at, String words) {
            return new Event(at, words, Shape.DEADLINE);
        }
    }

    /** What went on; each has a pattern of its own, so that the picture can be read in black and white. */
    enum Kind {
        OPEN("Response is open"),
        WAIT("Waits"),
        OFFER("Offered, no answer yet"),
        SUPPORT("A service has them"),
        HANDOVER("Handover");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** How a moment is marked: what happened is round, a deadline stands on its tip, what went wrong is a square. */
    enum Shape {
        FACT,
        DEADLINE,
        TROUBLE
    }

    Stream<Instant> moments() {
        return Stream.concat(
                spans.stream().flatMap(span -> Stream.of(span.from(), span.to())),
                events.stream().map(Event::at));
    }
}
