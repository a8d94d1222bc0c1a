package uk.reachable.system.bench.offer;

import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import uk.reachable.system.bench.events.Published;
import uk.reachable.system.bench.flow.Floor;
import uk.reachable.system.bench.load.Load;
import uk.reachable.system.bench.load.OpenLoop;
import uk.reachable.system.result.Result;
import uk.reachable.system.running.ProofSystem;

/**
 * From an offer's commit to the caseworker's inbox stream through the gateway, while 50 offers a second are made of
 * places that were found before; beside what two commits with a hop over Kafka between them take at the same rate.
 */
public final class OfferLatency {

    private static final double OFFERS_A_SECOND = 50;
    private static final double LONGEST_MILLIS = 250;

    /** Below it, the system did not make the offers that were to be delivered, and the latency says little. */
    private static final double ENOUGH_OFFERS_A_SECOND = 45;

    private static final int HOPS = 1;
    private static final Duration LAST_ARRIVALS = Duration.ofSeconds(10);

    private final ProofSystem system;
    private final Duration warmUp;
    private final Duration length;

    public OfferLatency(ProofSystem system, boolean quick) {
        this.system = system;
        this.warmUp = Duration.ofSeconds(quick ? 10 : 20);
        this.length = Duration.ofSeconds(quick ? 20 : 60);
    }

    public List<Result> run() throws Exception {
        Load floor = floor();
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long offers = Math.round(OFFERS_A_SECOND * warmUp.plus(length).toMillis() / 1e3);
        try (Arrivals arrivals = Arrivals.open(http, system.gateway(), system.tokens());
                FoundPlaces places = FoundPlaces.find(system, http, offers);
                Published events = afterWarmUp(places)) {
            OpenLoop.run(places, OFFERS_A_SECOND, length);
            List<Published.Seen> written = events.upToNow();
            Offers made = new Offers(written, arrivals);
            awaitArrivals(made);
            return results(made, floor);
        } finally {
            http.shutdownNow();
        }
    }

    private Load floor() throws SQLException, InterruptedException {
        try (Floor floor = Floor.open(system.database("incident"), system.kafka(), HOPS)) {
            OpenLoop.run(floor, OFFERS_A_SECOND, warmUp);
            return OpenLoop.run(floor, OFFERS_A_SECOND, length).orFail("floor of an offer");
        }
    }

    private Published afterWarmUp(FoundPlaces places) throws InterruptedException {
        OpenLoop.run(places, OFFERS_A_SECOND, warmUp);
        return new Published(system.kafka());
    }

    private static void awaitArrivals(Offers offers) throws InterruptedException {
        long end = System.nanoTime() + LAST_ARRIVALS.toNanos();
        while (offers.delays().getTotalCount() < offers.written().size() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static List<Result> results(Offers offers, Load floor) {
        Histogram took = offers.delays();
        double p99 = took.getValueAtPercentile(99) / 1e3;
        return List.of(
                Result.atMost("offer_to_inbox_ms_p99", p99, "ms", LONGEST_MILLIS),
                Result.reported("offer_to_inbox_ms_p50", took.getValueAtPercentile(50) / 1e3, "ms"),
                Result.atLeast("offers_made_per_second", offers.perSecond(), "1/s", ENOUGH_OFFERS_A_SECOND),
                Result.none("offers_not_in_an_inbox", offers.written().size() - took.getTotalCount()),
                Result.reported("offer_floor_ms_p99", floor.millis(99), "ms"),
                Result.reported("offer_to_inbox_ratio_p99", p99 / floor.millis(99), "ratio"));
    }
}
