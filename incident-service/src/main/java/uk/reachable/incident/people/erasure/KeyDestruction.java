package uk.reachable.incident.people.erasure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.reachable.incident.vault.Vault;

/**
 * Destroys the keys of who was erased. They rest in another database, so that it is done once the order has committed
 * with its audit entry (the other way round somebody might be erased and nobody know by whom), and again until it
 * holds.
 */
@Component
class KeyDestruction {

    private static final Logger LOG = LoggerFactory.getLogger(KeyDestruction.class);
    private static final int AT_ONCE = 100;

    private final Erasures erasures;
    private final Vault vault;

    KeyDestruction(Erasures erasures, Vault vault) {
        this.erasures = erasures;
        this.vault = vault;
    }

    /** As soon as the running transaction has committed. */
    void afterCommit(String personId) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                destroy(personId);
            }
        });
    }

    /** Whatever a crash or an absent key database has left over. */
    @Scheduled(fixedDelayString = "PT5S")
    void finish() {
        erasures.unfinished(AT_ONCE).forEach(person -> {
            vault.erase(person);
            erasures.finish(person);
            LOG.info("The key of person {} is destroyed", person);
        });
    }

    /** A failure is no reason to say that it was not ordered. */
    private void destroy(String personId) {
        try {
            vault.erase(personId);
        } catch (RuntimeException failed) {
            LOG.warn("The key of person {} could not be destroyed yet", personId, failed);
        }
    }
}
