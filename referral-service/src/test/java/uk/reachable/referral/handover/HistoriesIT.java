package uk.reachable.referral.handover;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.referral.lifecycle.ReferralHandler;
import uk.reachable.referral.lifecycle.Referrals;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.referral.running.Story.soon;

/**
 * Random histories of referrals with their handovers: moves of a round are asked for at the same moment, and after each
 * round the tables say what must be true whatever happened. 10,400 moves in the build;
 * {@code -Dreachable.histories=1000} for ten times as many. The seed names the plan of a history; what runs at once
 * never runs the same way twice.
 */
@RunningService
class HistoriesIT {
    private static final int HISTORIES = Integer.getInteger("reachable.histories", 100);
    private static final int ROUNDS = 26;
    private static final int AT_ONCE = 4;

    /** Of whom somebody must be reminded by a clock, and nobody is. */
    private static final String WITHOUT_A_CLOCK = """
            SELECT count(*) FROM referral WHERE id = :id AND NOT CASE status
                WHEN 'RAISED' THEN offer_id IS NOT NULL
                WHEN 'WAITING' THEN offer_id IS NOT NULL AND waiting_since IS NOT NULL
                WHEN 'OFFERED' THEN EXISTS (SELECT FROM offer WHERE id = offer_id AND outcome IS NULL AND respond_by IS NOT NULL)
                WHEN 'ACCEPTED' THEN contact_due_by IS NOT NULL
                WHEN 'UNPLACED' THEN duty_due_by IS NOT NULL
                WHEN 'AWAITING_CONFIRMATION' THEN duty_due_by IS NOT NULL
                ELSE closed_at IS NOT NULL END""";

    /** By the offers and handovers, somebody else is responsible than the referral says. */
    private static final String OF_ANOTHER_OWNER = """
            SELECT count(*) FROM referral WHERE id = :id AND responsible_organisation <> CASE status
                WHEN 'ACCEPTED' THEN coalesce(
                    (SELECT provider FROM offer WHERE id = placement_id AND outcome = 'ACCEPTED'),
                    (SELECT to_organisation FROM handover WHERE id = placement_id AND status = 'ACCEPTED'), 'nobody')
                ELSE referring_organisation END""";

    /** Somebody is asked about a referral that is not there to be had. */
    private static final String ASKED_IN_VAIN = """
            SELECT (SELECT count(*) FROM offer JOIN referral ON referral.id = referral_id
                    WHERE referral_id = :id AND outcome IS NULL AND status <> 'OFFERED')
                 + (SELECT count(*) FROM handover JOIN referral ON referral.id = referral_id
                    WHERE referral_id = :id AND ended_at IS NULL AND referral.status <> 'ACCEPTED')""";

    private final Moves moves;
    private final JdbcClient jdbc;
    private final Wire wire;

    @Autowired
    HistoriesIT(
            Referrals referrals,
            ReferralHandler handler,
            Handovers handovers,
            HandoverSteps steps,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Wire wire) {
        this.moves = new Moves(referrals, handler, handovers, steps, transaction);
        this.jdbc = jdbc;
        this.wire = wire;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, HISTORIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverHappensOneOrganisationIsResponsibleAndAClockRunsUntilItIsOver(long seed) throws Exception {
        String id = UUID.randomUUID().toString();
        List<String> asked = new CopyOnWriteArrayList<>();
        var random = new Random(seed);
        moves.raise(Samples.facts(id));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                seeking(id).filter(one -> !asked.contains(one)).ifPresent(asked::add);
                takeAtOnce(threads, id, Move.some(AT_ONCE, random), asked);
                check(id);
            }
        }
        everyStepWasToldInOrder(id);
    }

    private void takeAtOnce(ExecutorService threads, String id, List<Move> round, List<String> asked) throws Exception {
        List<Callable<Object>> all = round.stream()
                .map(move -> Executors.callable(() -> moves.take(id, move, asked)))
                .toList();
        for (Future<Object> one : threads.invokeAll(all)) {
            one.get();
        }
    }

    private void check(String id) {
        assertThat(number(WITHOUT_A_CLOCK, id))
                .as("without a running clock: " + id)
                .isZero();
        assertThat(number(OF_ANOTHER_OWNER, id)).as("of another owner: " + id).isZero();
        assertThat(number(ASKED_IN_VAIN, id)).as("asked in vain: " + id).isZero();
    }

    /** The versions that were told grow by one, to the one that the row has; a place that is sought was asked for. */
    private void everyStepWasToldInOrder(String id) {
        // A clock may move it on meanwhile: the row is read anew each time.
        soon().untilAsserted(() -> assertThat(versions(id))
                .isEqualTo(LongStream.rangeClosed(1, number("SELECT version FROM referral WHERE id = :id", id))
                        .boxed()
                        .toList()));
        seeking(id).ifPresent(offer -> soon().until(() -> wire.heard(PlaceRequested.class, id).stream()
                .anyMatch(request -> request.offerId().equals(offer))));
    }

    private List<Long> versions(String id) {
        return wire.heard(CaseEvent.class, id).stream()
                .map(CaseEvent::version)
                .distinct()
                .toList();
    }

    private Optional<String> seeking(String id) {
        return jdbc.sql("SELECT offer_id FROM referral WHERE id = :id AND status IN ('RAISED', 'WAITING')")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private long number(String sql, String id) {
        return jdbc.sql(sql).param("id", id).query(Long.class).single();
    }
}
