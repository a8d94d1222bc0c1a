package uk.reachable.referral.referrer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.referral.clock.ReferrerPolicy;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.ReferralFacts;

import static uk.reachable.referral.storage.Columns.timestamp;

/** By when whoever referred is told, one clock for each referral; it is moved in the transaction that moves the referral. */
@Repository
public class ReferrerClocks {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferrerClocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A clock that runs out, or has. */
    record Due(String referralId, Instant dueBy) {}

    /** Starts the clock of a new referral; one that runs already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(ReferralFacts facts, Instant receivedAt) {
        jdbc.sql("INSERT INTO referrer_clock (referral_id, due_by) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(facts.referralId(), timestamp(ReferrerPolicy.dueBy(facts.region(), receivedAt)))
                .update();
    }

    /** Who was told hears anew of what was changed afterwards; who was not yet, hears by the clock that runs, which is the earlier one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision restartAfter(Decision decision) {
        if (decision instanceof Decision.Applied applied) {
            ReferralFacts facts = applied.referral().facts();
            Instant dueBy = ReferrerPolicy.dueBy(facts.region(), clock.instant());
            jdbc.sql("""
                    UPDATE referrer_clock SET due_by = ?, told_at = NULL
                    WHERE referral_id = ? AND told_at IS NOT NULL
                    """).params(timestamp(dueBy), facts.referralId()).update();
        }
        return decision;
    }

    /** Clocks that have run out and were not told, longest overdue first. */
    List<Due> due(Instant now, int limit) {
        return jdbc.sql("""
                SELECT referral_id, due_by FROM referrer_clock
                WHERE told_at IS NULL AND due_by <= ? ORDER BY due_by LIMIT ?
                """)
                .params(timestamp(now), limit)
                .query((row, _) -> new Due(
                        row.getString("referral_id"), row.getTimestamp("due_by").toInstant()))
                .list();
    }

    /** Stops a clock for good; false when somebody else has, or when it runs anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stop(Due due, Instant now) {
        return jdbc.sql("""
                        UPDATE referrer_clock SET told_at = ?
                        WHERE referral_id = ? AND due_by = ? AND told_at IS NULL
                        """)
                        .params(timestamp(now), due.referralId(), timestamp(due.dueBy()))
                        .update()
                == 1;
    }
}
