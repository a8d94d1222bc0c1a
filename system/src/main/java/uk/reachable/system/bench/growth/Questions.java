package uk.reachable.system.bench.growth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.reachable.system.bench.load.OpenLoop;
import uk.reachable.system.bench.load.Operation;
import uk.reachable.system.bench.load.Rounds;
import uk.reachable.system.running.ProofSystem;

/** What people ask of the system, each at a steady rate: 95 of 100 answers come within so many milliseconds. */
final class Questions {

    private static final int ROUNDS = 3;
    private static final double READS_A_SECOND = 40;
    private static final double INCIDENTS_A_SECOND = 10;

    /** From the request for a place to the place held: Kafka, matching under the programmes' locks, one commit. */
    private static final String MATCHING = """
            SELECT 1000 * extract(epoch FROM percentile_cont(0.95) WITHIN GROUP (ORDER BY entry.at - placement.requested_at))
            FROM placement JOIN place_entry entry ON entry.offer_id = placement.offer_id AND entry.kind = 'HELD'
            WHERE placement.requested_at > '%s'
            """;

    private static final String MOMENT = "to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

    private final ProofSystem system;
    private final BulkWork work;
    private final Duration round;

    Questions(ProofSystem system, boolean quick) {
        this.system = system;
        this.work = new BulkWork(system);
        this.round = quick ? Duration.ofSeconds(1) : Duration.ofSeconds(5);
    }

    /** Of each question, the median of its rounds. */
    Map<String, Double> p95Millis() throws InterruptedException {
        try (Caller caller = new Caller(system)) {
            Map<String, Double> p95 = new LinkedHashMap<>();
            p95.putAll(ofTheBoard(caller));
            p95.put("inbox", p95("inbox", caller.inbox(), READS_A_SECOND));
            p95.put("explained", p95("explained", caller.explained(someReferrals()), READS_A_SECOND));
            p95.put("waiting", p95("waiting", caller.waiting(), READS_A_SECOND));
            p95.put("not_yet_seen", p95("not yet seen", caller.notYetSeen(), READS_A_SECOND));
            OpenLoop.run(caller.logIncident(), INCIDENTS_A_SECOND, round);
            String begun =
                    work.column("intervention", "SELECT clock_timestamp()", 1).getFirst();
            p95.put("log_incident", p95("log incident", caller.logIncident(), INCIDENTS_A_SECOND));
            p95.put("matching", work.number("intervention", MATCHING.formatted(begun)));
            return p95;
        }
    }

    /** Those that are asked while people wait around a table: of these alone it is promised how long they take. */
    Map<String, Double> p95MillisOfTheBoard() throws InterruptedException {
        try (Caller caller = new Caller(system)) {
            return ofTheBoard(caller);
        }
    }

    private Map<String, Double> ofTheBoard(Caller caller) throws InterruptedException {
        List<String> moments = some("incident", "board_change", MOMENT);
        Map<String, Double> p95 = new LinkedHashMap<>();
        p95.put("board", p95("board", caller.board(some("incident", "board_change", "seq")), READS_A_SECOND));
        p95.put("board_as_at", p95("board as at", caller.boardAsAt(moments), READS_A_SECOND));
        p95.put("board_changes", p95("changed since", caller.boardChanges(moments), READS_A_SECOND));
        p95.put("response", p95("response", caller.response(someIncidents()), READS_A_SECOND));
        return p95;
    }

    private double p95(String what, Operation question, double perSecond) throws InterruptedException {
        OpenLoop.run(question, perSecond, round);
        List<Double> rounds = new ArrayList<>();
        for (int number = 0; number < ROUNDS; number++) {
            rounds.add(OpenLoop.run(question, perSecond, round).orFail(what).millis(95));
        }
        return Rounds.median(rounds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private List<String> someIncidents() {
        return some("incident", "incident", "id");
    }

    private List<String> someReferrals() {
        return some("intervention", "placement", "referral_id");
    }

    private List<String> some(String database, String table, String id) {
        return work.column(
                database, "SELECT %s FROM %s TABLESAMPLE SYSTEM (5) REPEATABLE (1) LIMIT 2000".formatted(id, table), 1);
    }
}
