package uk.reachable.system.bench.offer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.system.bench.events.Published;

/**
 * The offers of a run: each is timed from when it was written, the last thing before its commit, to when it came; so
 * what is measured is a little longer than what is asked.
 */
record Offers(List<Published.Seen> written, Arrivals arrivals) {

    private static final long LONGEST_MICROS = TimeUnit.MINUTES.toMicros(2);

    Offers {
        written = written.stream()
                .filter(event -> event.type().equals("OfferMade"))
                .toList();
    }

    /** In microseconds. */
    Histogram delays() {
        Histogram delays = new Histogram(LONGEST_MICROS, 3);
        written.forEach(offer -> arrivals.of(referral(offer))
                .ifPresent(at -> delays.recordValue(micros(Duration.between(offer.written(), at)))));
        return delays;
    }

    /** Whatever was to be made: how many offers a second were. */
    double perSecond() {
        Instant first = written.stream()
                .map(Published.Seen::written)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
        Instant last = written.stream()
                .map(Published.Seen::written)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
        double seconds = Duration.between(first, last).toMillis() / 1e3;
        return seconds == 0 ? 0 : written.size() / seconds;
    }

    private static String referral(Published.Seen offer) {
        return JsonMapper.shared().readTree(offer.content()).path("referralId").asString();
    }

    private static long micros(Duration delay) {
        return Math.clamp(delay.toNanos() / 1_000, 0, LONGEST_MICROS);
    }
}
