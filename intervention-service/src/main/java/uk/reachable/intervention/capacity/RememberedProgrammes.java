package uk.reachable.intervention.capacity;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.reachable.intervention.catalogue.Programme;

/**
 * Programmes that were parsed before, so that nobody parses them again under the lock: the last of each, never more.
 *
 * <p>What a version says never changes once it is committed. Until then it may be taken back and said differently, so
 * it is remembered only after the commit.
 */
final class RememberedProgrammes {
    private record Known(long version, int places, Programme programme) {}

    private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

    Optional<Programme> find(String id, long version, int places) {
        return Optional.ofNullable(known.get(id))
                .filter(last -> last.version == version && last.places == places)
                .map(Known::programme);
    }

    void remember(Programme programme, long version) {
        var now = new Known(version, programme.places(), programme);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    known.put(programme.id(), now);
                }
            });
        } else {
            known.put(programme.id(), now);
        }
    }
}
