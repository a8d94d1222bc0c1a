package uk.reachable.system.bench.board;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import uk.reachable.system.bench.load.OpenLoop;
import uk.reachable.system.result.Result;
import uk.reachable.system.running.ProofSystem;

/**
 * Viewers of one region's board through the gateway while incidents are logged: how long from the moment at which an
 * incident was meant to be sent until each viewer has its row.
 */
public final class BoardViewers {

    private static final int VIEWERS = 500;
    private static final double EVENTS_A_SECOND = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration LAST_ARRIVALS = Duration.ofSeconds(5);

    private final ProofSystem system;
    private final Duration length;

    public BoardViewers(ProofSystem system, boolean quick) {
        this.system = system;
        this.length = quick ? Duration.ofSeconds(10) : Duration.ofSeconds(20);
    }

    /** All viewers share one thread here, so that they take next to nothing from the system that is measured. */
    public List<Result> run() throws InterruptedException {
        ExecutorService one = Executors.newSingleThreadExecutor();
        HttpClient watching = client(one);
        HttpClient logging = HttpClient.newHttpClient();
        try {
            return watch(watching, logging, system.tokens().of("duty.officer"));
        } finally {
            watching.shutdownNow();
            logging.shutdownNow();
            one.shutdownNow();
        }
    }

    private List<Result> watch(HttpClient watching, HttpClient logging, String token) throws InterruptedException {
        Viewers viewers = Viewers.open(watching, system.gateway(), token, VIEWERS);
        Incidents incidents = new Incidents(logging, system.gateway(), token);
        OpenLoop.run(incidents, EVENTS_A_SECOND, WARM_UP);
        OpenLoop.run(incidents, EVENTS_A_SECOND, length).orFail("log incident");
        awaitArrivals(viewers, incidents);
        Map<String, Long> counted = incidents.since(WARM_UP);
        Histogram took = viewers.delays(counted);
        return results(took, VIEWERS * (long) counted.size() - took.getTotalCount());
    }

    private static HttpClient client(ExecutorService executor) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(executor)
                .build();
    }

    private static void awaitArrivals(Viewers viewers, Incidents incidents) throws InterruptedException {
        long end = System.nanoTime() + LAST_ARRIVALS.toNanos();
        while (viewers.arrivals() < (long) VIEWERS * incidents.count() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static List<Result> results(Histogram took, long missed) {
        return List.of(
                Result.atMost("board_viewers_p99_ms", took.getValueAtPercentile(99) / 1e6, "ms", 1000),
                Result.reported("board_viewers_p50_ms", took.getValueAtPercentile(50) / 1e6, "ms"),
                Result.none("board_viewers_missed", missed));
    }
}
