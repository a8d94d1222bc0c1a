package uk.reachable.system.prove.probe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.client.Api;
import uk.reachable.local.machine.CannotRun;

/** Sends a case through all services every second, whatever became of those before, until the system is normal. */
public final class Probe {

    private static final Duration TICK = Duration.ofMillis(250);
    private static final int TICKS_PER_CASE = 4;
    private static final int TICKS_TO_LEARN = 100;
    private static final int CASES_TO_WARM_UP = 10;

    private final Api api;
    private final Clock clock;
    private final ProbeCases cases;
    private final List<Sending> sendings = new CopyOnWriteArrayList<>();
    private final Map<String, Instant> told = new ConcurrentHashMap<>();

    public Probe(Api api, Clock clock, ProbeCases cases) {
        this.api = api;
        this.clock = clock;
        this.cases = cases;
    }

    /** How long a normal flow takes at most; asked while nothing is broken. */
    public Duration normal() throws InterruptedException {
        for (int tick = 0; tick < TICKS_TO_LEARN; tick++) {
            tick(tick);
        }
        return Flow.normal(flows().stream().skip(CASES_TO_WARM_UP).toList());
    }

    /** When the first of four normal flows in a row was told; empty when there were none before the limit. */
    public Optional<Instant> awaitNormal(Duration normal, Duration limit) throws InterruptedException {
        Instant end = clock.instant().plus(limit);
        Optional<Instant> again = Optional.empty();
        for (int tick = 0; again.isEmpty() && clock.instant().isBefore(end); tick++) {
            tick(tick);
            again = Flow.normalAgain(flows(), normal);
        }
        return again;
    }

    private void tick(int number) throws InterruptedException {
        if (number % TICKS_PER_CASE == 0) {
            Sending sending = new Sending(clock.instant());
            sendings.add(sending);
            Thread.ofVirtual().start(() -> send(sending));
        }
        Thread.ofVirtual().start(this::readInbox);
        TimeUnit.MILLISECONDS.sleep(TICK.toMillis());
    }

    private void send(Sending sending) {
        try {
            sending.referral = cases.log().orElse(null);
        } catch (CannotRun issuerIsAway) {
            // a case that was not sent is not told either
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void readInbox() {
        try {
            for (JsonNode item :
                    api.get(ProbeCases.CASEWORKER, "/api/inbox").body().path("items")) {
                told.putIfAbsent(item.path("referralId").asString(""), clock.instant());
            }
        } catch (CannotRun issuerIsAway) {
            // as with an inbox that does not answer
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Flow> flows() {
        return sendings.stream().map(this::flow).toList();
    }

    private Flow flow(Sending sending) {
        String referral = sending.referral;
        return new Flow(sending.sent, referral == null ? null : told.get(referral));
    }

    /** A case under way; its referral is known once the system has answered. */
    private static final class Sending {
        private final Instant sent;
        private volatile @Nullable String referral;

        private Sending(Instant sent) {
            this.sent = sent;
        }
    }
}
