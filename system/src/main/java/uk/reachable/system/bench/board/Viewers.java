package uk.reachable.system.bench.board;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.Map;
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

    private static final int TRIES = 5;
    private static final int OPEN_WITHIN_SECONDS = 60;

    /** In the data of a change. */
    private static final String ID_FIELD = "\"incidentId\":";

    private static final int ID_LENGTH = 36;

    private record Arrival(String incident, long nanoTime) {}

    private final ConcurrentLinkedQueue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
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
            follow(http, request, new Lines(greeted), TRIES);
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

    /** As a browser, it comes again when its stream does not open. */
    private void follow(HttpClient http, HttpRequest request, Lines lines, int tries) {
        var _ = http.sendAsync(request, response -> body(response, lines)).whenComplete((_, _) -> {
            if (lines.first && tries > 1) {
                follow(http, request, lines, tries - 1);
            }
        });
    }

    private static HttpResponse.BodySubscriber<Void> body(HttpResponse.ResponseInfo response, Lines lines) {
        return response.statusCode() == 200 ? BodySubscribers.fromLineSubscriber(lines) : BodySubscribers.discarding();
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
            int id = line.startsWith("data:") ? line.indexOf(ID_FIELD) : -1;
            if (id >= 0) {
                int begin = line.indexOf('"', id + ID_FIELD.length()) + 1;
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
