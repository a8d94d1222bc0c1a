package uk.reachable.k8s.loss;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import uk.reachable.k8s.architecture.Contracts;
import uk.reachable.k8s.architecture.Contracts.Channel;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.rule.Rule;
import uk.reachable.k8s.strict.ObjectStore;

/**
 * Events outlive every backup: what a restored database has forgotten, only they can tell it (docs/adr/0015). The
 * oldest point to which one can go back is as old as is said and the night before it.
 */
public final class Backups implements Rule {

    private static final Duration NIGHT_BEFORE = Duration.ofDays(1);

    @Override
    public List<String> faults(Manifests manifests) {
        Duration events = Duration.ofMillis(Contracts.read().channels().entrySet().stream()
                // a work queue: what is to be done is also a row
                .filter(channel -> !channel.getKey().equals("delivery"))
                .map(Map.Entry::getValue)
                .mapToLong(Channel::kept)
                .min()
                .orElseThrow());
        return manifests.all(ObjectStore.class).stream()
                .filter(store -> kept(store).plus(NIGHT_BEFORE).compareTo(events) >= 0)
                .map(store -> "ObjectStore " + store.metadata().name() + ": keeps backups for "
                        + store.spec().retentionPolicy() + ", and events are kept for " + events.toDays() + "d only")
                .toList();
    }

    private static Duration kept(ObjectStore store) {
        String policy = store.spec().retentionPolicy();
        if (!policy.matches("\\d+d")) {
            throw new IllegalArgumentException(policy + " is not a number of days, as in 30d");
        }
        return Duration.ofDays(Long.parseLong(policy.substring(0, policy.length() - 1)));
    }
}
