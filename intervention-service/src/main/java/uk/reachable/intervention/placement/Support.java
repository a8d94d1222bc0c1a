package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.intervention.workers.CaseloadChange;
import uk.reachable.intervention.workers.Caseloads;

/**
 * Who supports whoever has a place: on the placement's row, and in the ledger of caseloads.
 *
 * <p>The row keeps its last worker when the place is freed: a young person may trust them still.
 */
@Component
class Support {
    private final JdbcClient jdbc;
    private final Caseloads caseloads;

    Support(JdbcClient jdbc, Caseloads caseloads) {
        this.jdbc = jdbc;
        this.caseloads = caseloads;
    }

    /** The person is this worker's from now on, and whoever had them before has them no longer. */
    void begins(Placement filled, String worker, Instant at) {
        caseloads.enter(changes(leaving(filled), Optional.of(coming(filled, worker))), at);
        name(filled, worker);
    }

    /** The place is not filled any more. */
    void ends(Placement freed, Instant at) {
        caseloads.enter(changes(leaving(freed), Optional.empty()), at);
    }

    /**
     * Both in one, so that counters change in the order of their keys; nobody is named where the receiver named nobody.
     */
    void passes(Placement freed, Placement filled, @Nullable String worker, Instant at) {
        Optional<String> named = Optional.ofNullable(worker);
        caseloads.enter(changes(leaving(freed), named.map(one -> coming(filled, one))), at);
        named.ifPresent(one -> name(filled, one));
    }

    private static List<CaseloadChange> changes(Optional<CaseloadChange> leaving, Optional<CaseloadChange> coming) {
        return Stream.of(leaving, coming).flatMap(Optional::stream).toList();
    }

    private static CaseloadChange coming(Placement placement, String worker) {
        return CaseloadChange.comes(provider(placement), worker, id(placement));
    }

    private Optional<CaseloadChange> leaving(Placement placement) {
        return jdbc.sql("SELECT worker FROM placement WHERE offer_id = :offer AND worker IS NOT NULL")
                .param("offer", id(placement))
                .query(String.class)
                .optional()
                .map(worker -> CaseloadChange.leaves(provider(placement), worker, id(placement)));
    }

    private void name(Placement placement, String worker) {
        jdbc.sql("UPDATE placement SET worker = :worker WHERE offer_id = :offer")
                .param("worker", worker)
                .param("offer", id(placement))
                .update();
    }

    private static String id(Placement placement) {
        return placement.request().offerId();
    }

    private static String provider(Placement placement) {
        return placement.place().orElseThrow().provider();
    }
}
