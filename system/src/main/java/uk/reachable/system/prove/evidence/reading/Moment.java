package uk.reachable.system.prove.evidence.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import uk.reachable.system.prove.evidence.Line;
import uk.reachable.system.prove.evidence.Messaging;
import uk.reachable.system.prove.evidence.Service;
import uk.reachable.system.running.ProofSystem;

/** All databases at the same moment: one at which every event had arrived, so that no difference is only a delay. */
final class Moment implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;

    private static final String EMAIL_DUE =
            "SELECT id FROM delivery WHERE next_attempt_at IS NOT NULL AND due_at <= clock_timestamp() LIMIT 1";

    private final Map<Service, Snapshot> databases = new EnumMap<>(Service.class);
    private final Snapshot keys;
    private final Snapshot gateway;
    private final Map<Service, Messaging> messaging = new EnumMap<>(Service.class);
    private Instant at = Instant.EPOCH;

    private Moment(ProofSystem system) {
        for (Service service : Service.values()) {
            databases.put(service, Snapshot.of(system.database(service.database())));
        }
        keys = Snapshot.of(system.database("incident_keys"));
        gateway = Snapshot.of(system.database("gateway"));
    }

    /** What is not quiet when the patience ends is stuck, and is looked at as it is. */
    static Moment of(ProofSystem system, Duration patience) throws InterruptedException {
        Moment moment = new Moment(system);
        moment.take();
        long end = System.nanoTime() + patience.toNanos();
        while (!moment.isQuiet() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            moment.take();
        }
        return moment;
    }

    /** The first query of each makes its snapshot. */
    private void take() {
        all().forEach(Snapshot::renew);
        List<Instant> times = all().stream()
                .map(database -> database.rows("SELECT clock_timestamp() AS now", row -> Snapshot.time(row, "now"))
                        .getFirst())
                .toList();
        at = times.getLast();
        databases.forEach((service, database) -> messaging.put(service, Messaging.read(database)));
    }

    private boolean isQuiet() {
        return database(Service.NOTIFICATION).texts(EMAIL_DUE).isEmpty()
                && messaging.values().stream().allMatch(Moment::hasNothingStranded)
                && messaging.values().stream()
                        .flatMap(sender -> sender.published().entrySet().stream())
                        .allMatch(sent -> isAppliedEverywhere(sent.getKey(), sent.getValue()));
    }

    private static boolean hasNothingStranded(Messaging service) {
        return service.stranded().stream().allMatch(event -> event.line().isHeartbeat());
    }

    private boolean isAppliedEverywhere(Line line, long sequence) {
        return line.isHeartbeat()
                || messaging.entrySet().stream()
                        .filter(service -> service.getKey().hears(line))
                        .allMatch(service -> service.getValue().applied().getOrDefault(line, 0L) == sequence);
    }

    private List<Snapshot> all() {
        return List.of(
                database(Service.INCIDENT),
                database(Service.REFERRAL),
                database(Service.INTERVENTION),
                database(Service.NOTIFICATION),
                keys,
                gateway);
    }

    Instant at() {
        return at;
    }

    Map<Service, Messaging> messaging() {
        return Map.copyOf(messaging);
    }

    Snapshot database(Service service) {
        return Objects.requireNonNull(databases.get(service));
    }

    /** The keys that open sealed texts. */
    Snapshot keys() {
        return keys;
    }

    /** Of every database by its name. */
    Map<String, Snapshot> byName() {
        return Map.of(
                "incident", database(Service.INCIDENT),
                "referral", database(Service.REFERRAL),
                "intervention", database(Service.INTERVENTION),
                "notification", database(Service.NOTIFICATION),
                "incident_keys", keys,
                "gateway", gateway);
    }

    @Override
    public void close() {
        all().forEach(Snapshot::close);
    }
}
