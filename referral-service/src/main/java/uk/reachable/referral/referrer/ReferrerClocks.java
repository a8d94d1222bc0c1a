package uk.reachable.referral.referrer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.referral.clock.ReferrerClock;
import uk.reachable.referral.clock.ReferrerPolicy;
import uk.reachable.referral.lifecycle.Decision;
import uk.reachable.referral.lifecycle.ReferralFacts;

import static uk.reachable.referral.storage.Columns.instant;
import static uk.reachable.referral.storage.Columns.instantOrNull;
import static uk.reachable.referral.storage.Columns.timestamp;
import static uk.reachable.referral.storage.Columns.timestampOrNull;

/**
 * By when whoever referred is told, one clock for each referral; it is moved in the transaction that moves the
 * referral.
 */
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

    /** What was changed is told by the clock as it is then ({@link ReferrerClock#amended}). */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision restartAfter(Decision decision) {
        if (decision instanceof Decision.Applied applied) {
            ReferralFacts facts = applied.referral().facts();
            Instant anewBy = ReferrerPolicy.dueBy(facts.region(), clock.instant());
            lock(facts.referralId()).ifPresent(running -> save(facts.referralId(), running.amended(anewBy)));
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

    /** Notes that a clock was told; false when somebody else has, or when it runs until another time. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stop(Due due, Instant now) {
        Optional<ReferrerClock> running = lock(due.referralId())
                .filter(known -> known.toldAt() == null && known.dueBy().equals(due.dueBy()));
        running.ifPresent(known -> save(due.referralId(), known.told(now)));
        return running.isPresent();
    }

    /** Notes that a clock was told at a time of before this database was restored. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void toldAgain(String referralId, Instant at) {
        lock(referralId).filter(known -> known.toldAt() == null).ifPresent(known -> save(referralId, known.told(at)));
    }

    private Optional<ReferrerClock> lock(String referralId) {
        return jdbc.sql("SELECT due_by, once_more_by, told_at FROM referrer_clock WHERE referral_id = ? FOR UPDATE")
                .param(referralId)
                .query((row, _) -> new ReferrerClock(
                        instant(row, "due_by"), instantOrNull(row, "once_more_by"), instantOrNull(row, "told_at")))
                .optional();
    }

    private void save(String referralId, ReferrerClock now) {
        jdbc.sql("UPDATE referrer_clock SET due_by = ?, once_more_by = ?, told_at = ? WHERE referral_id = ?")
                .param(timestamp(now.dueBy()))
                .param(timestampOrNull(now.onceMoreBy()))
                .param(timestampOrNull(now.toldAt()))
                .param(referralId)
                .update();
    }
}
