package uk.reachable.platform.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock in UTC that stands still until a test turns it; safe to share between threads. */
public final class MutableClock extends Clock {

    private volatile Instant now;

    private MutableClock(Instant start) {
        this.now = start;
    }

    public static MutableClock at(Instant start) {
        return new MutableClock(start);
    }

    /** Takes an ISO-8601 instant, for example {@code 2026-11-20T19:40:00Z}. */
    public static MutableClock at(String start) {
        return at(Instant.parse(start));
    }

    public synchronized void advance(Duration by) {
        now = now.plus(by);
    }

    public synchronized void turnTo(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** The same instants seen from another zone; turning this clock turns the answer too. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new ZonedView(this, zone);
    }

    private static final class ZonedView extends Clock {
        private final Clock source;
        private final ZoneId zone;

        ZonedView(Clock source, ZoneId zone) {
            this.source = source;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return source.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ZonedView(source, other);
        }
    }
}
