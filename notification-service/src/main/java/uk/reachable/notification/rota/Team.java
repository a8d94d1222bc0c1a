package uk.reachable.notification.rota;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rota of one organisation, by the subjects of its workers' tokens. Whoever is not in it (the duty desk, the
 * police, a provider that keeps no rota) is always on shift, and everywhere.
 */
public final class Team {

    private final Map<String, RotaWorker> workers;

    Team(Map<String, RotaWorker> workers) {
        this.workers = Map.copyOf(workers);
    }

    public boolean isOnShift(String user, Instant now) {
        return worker(user).map(known -> known.isOnShift(now)).orElse(true);
    }

    /** On leave that day. */
    public boolean isAbsent(String user, Instant now) {
        return worker(user).map(known -> known.isAbsent(now)).orElse(false);
    }

    /** When they are on shift next, {@code now} if they are; empty when that is more than sixty days away. */
    public Optional<Instant> onShiftFrom(String user, Instant now) {
        return worker(user).map(known -> known.onShiftFrom(now)).orElse(Optional.of(now));
    }

    /** {@code site} is a code of the region's list; null while it is not known where the person can be met. */
    public boolean worksAt(String user, @Nullable String site) {
        return worker(user).map(known -> known.worksAt(site)).orElse(true);
    }

    private Optional<RotaWorker> worker(String user) {
        return Optional.ofNullable(workers.get(user));
    }
}
