package uk.reachable.incident.relations;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.platform.stream.waking.CommitSignal;

/** Keeps, for every referral, who stands in which relation to it, by the referral's own events and in their order. */
@Repository
public class CaseRelationProjection {

    private final JdbcClient jdbc;
    private final CommitSignal signal;

    CaseRelationProjection(JdbcClient jdbc, CommitSignal signal) {
        this.jdbc = jdbc;
        this.signal = signal;
    }

    public void apply(CaseEvent event) {
        Standing standing = standing(event.referralId()).after(event);
        Standing.Asked asked = standing.asked();
        jdbc.sql("""
                INSERT INTO case_relation (referral_id, version, holder, asked, asked_id) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (referral_id) DO UPDATE SET version = excluded.version, holder = excluded.holder,
                    asked = excluded.asked, asked_id = excluded.asked_id
                """)
                .params(event.referralId(), event.version())
                .param(standing.holder())
                .param(asked == null ? null : asked.organisation())
                .param(asked == null ? null : asked.id())
                .update();
        signal.afterCommit();
    }

    private Standing standing(String referralId) {
        return jdbc.sql("SELECT holder, asked, asked_id FROM case_relation WHERE referral_id = ?")
                .param(referralId)
                .query((row, _) -> CaseRelations.standing(row))
                .optional()
                .orElse(Standing.NOBODY);
    }
}
