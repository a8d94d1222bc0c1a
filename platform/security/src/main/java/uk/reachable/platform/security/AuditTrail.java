package uk.reachable.platform.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Records who did what to whom; nothing that is audited happens without its entry, and no entry can be changed. */
public final class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds an entry in the running transaction.
     *
     * @param action what was done, such as {@code READ_IDENTITY}
     * @param subjectKind what it was done to, such as {@code person}
     * @param subjectId its opaque id, never a name
     * @throws IllegalTransactionStateException without a running transaction
     */
    public void record(Actor actor, String action, String subjectKind, String subjectId) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalTransactionStateException(
                    "An audit entry commits with what it records: no transaction runs");
        }
        jdbc.sql("""
                INSERT INTO audit_entry (at, subject, organisation, region, action, subject_kind, subject_id)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(OffsetDateTime.now(clock), actor.subject(), actor.organisation(), actor.region())
                .params(action, subjectKind, subjectId)
                .update();
    }
}
