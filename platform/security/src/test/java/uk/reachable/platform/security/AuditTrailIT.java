package uk.reachable.platform.security;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RunningGuard
class AuditTrailIT {

    private static final Actor AUDITED =
            new Actor("duty.officer", "west-midlands-vru", "west-midlands", Set.of(Role.DUTY_OFFICER), Set.of());

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final String personId = UUID.randomUUID().toString();

    @Test
    void aDeedIsRecordedWithWhoDidItForWhomAndWhere() {
        transactions.executeWithoutResult(_ -> trail.record(AUDITED, "READ_IDENTITY", "person", personId));

        var entry = jdbc.sql("""
                SELECT subject, organisation, region, action, subject_kind, at IS NOT NULL AS timed
                FROM audit_entry WHERE subject_id = ?
                """).param(personId).query().singleRow();
        assertThat(entry)
                .containsEntry("subject", "duty.officer")
                .containsEntry("organisation", "west-midlands-vru")
                .containsEntry("region", "west-midlands")
                .containsEntry("action", "READ_IDENTITY")
                .containsEntry("subject_kind", "person")
                .containsEntry("timed", true);
    }

    @Test
    void anEntryGoesWithTheTransactionOfItsDeed() {
        transactions.executeWithoutResult(transaction -> {
            trail.record(AUDITED, "READ_IDENTITY", "person", personId);
            transaction.setRollbackOnly();
        });

        assertThat(entries()).isZero();
    }

    @Test
    void withoutATransactionNothingIsRecorded() {
        assertThatThrownBy(() -> trail.record(AUDITED, "READ_IDENTITY", "person", personId))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(entries()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE audit_entry SET subject = 'nobody'", "DELETE FROM audit_entry", "TRUNCATE audit_entry"})
    void notEvenTheServiceItselfCanChangeAnEntry(String change) {
        transactions.executeWithoutResult(_ -> trail.record(AUDITED, "READ_IDENTITY", "person", personId));

        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
        assertThat(entries()).isOne();
    }

    private int entries() {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE subject_id = ?")
                .param(personId)
                .query(Integer.class)
                .single();
    }
}
