package uk.reachable.system.bench.board;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/** Open streams of the board; what arrives is noted with its time and looked at later. */
final class Viewers {

    /** They come one after the other, not as an attack: a server queues about a hundred connections. */
    private static final int AT_ONCE = 50;

    private static final int OPEN_WITHIN_SECONDS = 30;

    /** In the data of a change. */
    private static final String ID_BEGINS = "\"incidentId\":\"";

    private static final int ID_LENGTH = 36;

    private record Arrival(String incident, long nanoTime) {}

    private final ConcurrentLinkedQueue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final List<CompletableFuture<?>> streams = new ArrayList<>();
    private final AtomicInteger count = new AtomicInteger();

    private Viewers() {}

    /** Returns when every stream has greeted: from then on none may miss a change. */
    static Viewers open(HttpClient http, String gateway, String token, int number) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway + "/api/board/stream"))
                .header("Authorization", "Bearer " + token)
                .build();
        Viewers viewers = new Viewers();
        for (int open = 0; open < number; open += AT_ONCE) {
            viewers.join(http, request, Math.min(AT_ONCE, number - open));
        }
        return viewers;
    }

    private void join(HttpClient http, HttpRequest request, int number) throws InterruptedException {
        CountDownLatch greeted = new CountDownLatch(number);
        for (int viewer = 0; viewer < number; viewer++) {
            streams.add(http.sendAsync(request, follow(greeted)));
        }
        if (!greeted.await(OPEN_WITHIN_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException(greeted.getCount() + " of " + number + " streams did not open");
        }
    }

    int arrivals() {
        return count.get();
    }

    /** How long each change took from its moment to each viewer, in nanoseconds. */
    Histogram delays(Map<String, Long> sent) {
        Histogram delays = new Histogram(TimeUnit.MINUTES.toNanos(2), 3);
        for (Arrival arrival : arrivals) {
            Long moment = sent.get(arrival.incident());
            if (moment != null) {
                delays.recordValue(arrival.nanoTime() - moment);
            }
        }
        return delays;
    }

    private HttpResponse.BodyHandler<Void> follow(CountDownLatch greeted) {
        return response -> {
            if (response.statusCode() != 200) {
                throw new IllegalStateException("a stream answered " + response.statusCode());
            }
            return BodyHandlers.fromLineSubscriber(new Lines(greeted)).apply(response);
        };
    }

    /** The lines of one stream. */
    private final class Lines implements Flow.Subscriber<String> {

        private final CountDownLatch greeted;
        private boolean first = true;

        Lines(CountDownLatch greeted) {
            this.greeted = greeted;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (first) {
                first = false;
                greeted.countDown();
            }
            int id = line.startsWith("data:") ? line.indexOf(ID_BEGINS) : -1;
            if (id >= 0) {
                int begin = id + ID_BEGINS.length();
                arrivals.add(new Arrival(line.substring(begin, begin + ID_LENGTH), System.nanoTime()));
                count.incrementAndGet();
            }
        }

        @Override
        public void onError(Throwable closed) {}

        @Override
        public void onComplete() {}
    }
}
