package uk.reachable.system.bench.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import uk.reachable.system.bench.events.Published;
import uk.reachable.system.bench.load.Rounds;
import uk.reachable.system.result.Result;

/**
 * Where the time of a flow goes: when, after the officer's request, each event on its way was written to an outbox (its
 * {@code ce_time}) and sent to the broker (its record's time). All clocks are this machine's; one flow at a time.
 */
final class Hops {

    private static final List<String> WAY = List.of("ReferralRequested", "PlaceRequested", "PlaceHeld", "OfferMade");
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final String kafka;
    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    Hops(String kafka) {
        this.kafka = kafka;
    }

    List<Result> run(Flows flows, int count) throws InterruptedException, ExecutionException {
        Map<String, Instant> begun = new ConcurrentHashMap<>();
        try (Published events = new Published(kafka)) {
            for (int number = 0; number < count; number++) {
                Instant start = Instant.now();
                String referral = flows.log().get();
                note("officer_answered", start, Instant.now());
                begun.put(referral, start);
                flows.toldOf(referral).get();
                note("notice_in_inbox", start, Instant.now());
                Thread.sleep(PAUSE);
            }
            events.upToNow().forEach(event -> note(event, begun));
        }
        return millis.entrySet().stream()
                .map(step -> Result.reported("hop_ms_" + step.getKey(), median(step.getValue()), "ms"))
                .sorted((one, other) -> Double.compare(one.value(), other.value()))
                .toList();
    }

    private void note(Published.Seen event, Map<String, Instant> begun) {
        if (WAY.contains(event.type())) {
            begun.entrySet().stream()
                    .filter(flow -> event.content().contains(flow.getKey()))
                    .forEach(flow -> {
                        note(event.type() + "_written", flow.getValue(), event.written());
                        note(event.type() + "_sent", flow.getValue(), event.sent());
                    });
        }
    }

    private void note(String step, Instant start, Instant at) {
        millis.computeIfAbsent(step, _ -> new ArrayList<>())
                .add(Duration.between(start, at).toNanos() / 1e6);
    }

    private static double median(List<Double> figures) {
        return Rounds.median(figures.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
