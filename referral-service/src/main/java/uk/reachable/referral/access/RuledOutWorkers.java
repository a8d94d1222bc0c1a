package uk.reachable.referral.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.platform.web.problem.Problems;

/**
 * Who must not take a person on: people on opposing sides are never offered to the same worker without a manager's
 * decision. An offer is put to a provider, so it is here that one of its workers is told no.
 */
@Repository
public class RuledOutWorkers {

    private final JdbcClient jdbc;

    RuledOutWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps who was ruled out when a place was held; telling it twice changes nothing. */
    public void keep(String offerId, @Nullable List<String> workers) {
        if (workers != null) {
            workers.forEach(worker -> jdbc.sql(
                            "INSERT INTO ruled_out_worker (offer_id, worker) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(offerId, worker)
                    .update());
        }
    }

    /**
     * Throws a 409 when this worker may not have the case.
     *
     * @param offerId the offer or handover of the place
     * @param worker null when nobody is named yet
     */
    public void check(String offerId, @Nullable String worker) {
        if (worker != null && isRuledOut(offerId, worker)) {
            throw Problems.conflict(
                    "This worker must not support this person. Let a colleague do it, or ask the duty desk:"
                            + " it is for a programme manager to decide.");
        }
    }

    private boolean isRuledOut(String offerId, String worker) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM ruled_out_worker WHERE offer_id = ? AND worker = ?)")
                .params(offerId, worker)
                .query(Boolean.class)
                .single();
    }
}
