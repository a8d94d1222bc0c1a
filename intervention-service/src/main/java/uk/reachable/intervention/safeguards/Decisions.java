package uk.reachable.intervention.safeguards;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What managers decided about opposing sides, for one referral and one programme each; the first decision stays. */
@Component
public class Decisions {

    /** That a programme may be asked for a referral. */
    public record Decision(
            String referralId, String programme, DecisionReason reason, String decidedBy, Instant decidedAt) {}

    /** A referral and a programme that may be asked for it. */
    public record Decided(String referralId, String programme) {}

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Decision decision) {
        jdbc.sql("""
                        INSERT INTO matching_decision (referral_id, programme, reason, decided_by, decided_at)
                        VALUES (:referral, :programme, :reason, :by, :at) ON CONFLICT DO NOTHING""")
                .param("referral", decision.referralId())
                .param("programme", decision.programme())
                .param("reason", decision.reason().name())
                .param("by", decision.decidedBy())
                .param("at", Timestamp.from(decision.decidedAt()))
                .update();
    }

    public Optional<Decision> find(String referralId, String programme) {
        return jdbc.sql("""
                        SELECT reason, decided_by, decided_at FROM matching_decision
                        WHERE referral_id = :referral AND programme = :programme""")
                .param("referral", referralId)
                .param("programme", programme)
                .query((row, _) -> new Decision(
                        referralId,
                        programme,
                        DecisionReason.valueOf(row.getString("reason")),
                        row.getString("decided_by"),
                        row.getTimestamp("decided_at").toInstant()))
                .optional();
    }

    public Set<Decided> of(Collection<Whose> people) {
        String[] referrals = people.stream().map(Whose::referralId).distinct().toArray(String[]::new);
        return new HashSet<>(jdbc.sql(
                        "SELECT referral_id, programme FROM matching_decision WHERE referral_id = ANY (:referrals::text[])")
                .param("referrals", referrals)
                .query(Decided.class)
                .list());
    }
}
