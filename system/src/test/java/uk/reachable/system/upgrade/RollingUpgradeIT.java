package uk.reachable.system.upgrade;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import uk.reachable.system.defects.Sql;
import uk.reachable.system.defects.Stage;
import uk.reachable.system.defects.Users;
import uk.reachable.system.prove.check.Checker;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.evidence.reading.EvidenceReader;
import uk.reachable.system.prove.evidence.reading.Observer;
import uk.reachable.system.prove.history.History;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.quiet.Quiet;
import uk.reachable.system.running.ProofSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.upgrade.Release.AFTER;
import static uk.reachable.system.upgrade.Release.INTERVENTION;
import static uk.reachable.system.upgrade.Release.NEXT;
import static uk.reachable.system.upgrade.Release.REFERRAL;

/**
 * The present code gives way to the next, and that to the one after it, while people work: referral-service with a
 * column that gets another name, intervention-service with an event that gets another field.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RollingUpgradeIT {

    private static final Path HISTORY = Path.of("target", "upgrade-history.jsonl");

    /** Rounds of work; each is two cases. */
    private static final int SOME = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** So that nobody waits for a place. */
    private static final String PLACES_FOR_ALL = """
            UPDATE programme SET places = 5000, content = jsonb_set(content, '{places}', '5000')
            WHERE id LIKE 'wm-reachable-moments-%'""";

    private Cluster cluster;
    private ProofSystem system;
    private History history;
    private Observer observer;
    private Stage stage;
    private Hands hands;

    @BeforeAll
    void peopleWork() throws Exception {
        cluster = Cluster.start();
        system = cluster.system();
        history = new History(HISTORY);
        observer = Observer.start(system);
        stage = new Stage(system, new Users(system.api(), history));
        Sql.run(system.database("intervention"), PLACES_FOR_ALL);
        hands = Hands.begin(stage);
        hands.awaitMore(SOME);
    }

    @AfterAll
    void stop() throws Exception {
        hands.abandon();
        observer.close();
        history.close();
        cluster.close();
    }

    @Test
    @Order(1)
    void thePresentHearsTheNext() throws Exception {
        cluster.surge(NEXT, INTERVENTION);

        await(Encounters::presentHeardNext);
        awaitThatEverybodyServes();
    }

    @Test
    @Order(2)
    void theNextHearsBothAndThePresentStartsAgainOnTheNewerSchema() throws Exception {
        cluster.surge(NEXT, REFERRAL);
        hands.awaitMore(SOME);
        cluster.stopFirst(REFERRAL);
        await(Encounters::nextHeardBoth);
        cluster.startFirst(REFERRAL);
        hands.awaitMore(SOME);

        awaitThatEverybodyServes();
        assertThat(whoRelays()).doesNotContain(" " + system.pid(REFERRAL) + "@");
    }

    @Test
    @Order(3)
    void theOneAfterTakesTheOldColumnAway() throws Exception {
        cluster.replaceFirst(AFTER);
        hands.awaitMore(SOME);
        cluster.retireSecond();
        hands.awaitMore(SOME);

        assertThat(columnsOfHistory()).contains("happened_at").doesNotContain("at");
    }

    @Test
    @Order(4)
    void nothingFailedAndNothingWasLostOrDoneTwice() throws Exception {
        hands.close();
        Quiet.await(system, PATIENCE);
        List<Finding> findings =
                Checker.check(EvidenceReader.read(system, history, List.of(), observer, Duration.ofSeconds(5)));

        assertThat(cluster.failures()).isEmpty();
        assertThat(hands.failures()).isEmpty();
        assertThat(history.operations()).extracting(Operation::outcome).containsOnly(Outcome.ACKNOWLEDGED);
        assertThat(Errors.in(system.logs())).isEmpty();
        assertThat(findings).isEmpty();
    }

    /** Last, as the start of a careless release would do it: whoever still runs cannot work any more. */
    @Test
    @Order(5)
    void aRenameInOneStepIsNoticed() {
        int before = Errors.in(system.logs()).size();
        Hands others = Hands.begin(stage);
        Sql.run(system.database("referral"), Migrations.RENAME);

        Awaitility.await("an error")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> Errors.in(system.logs()).size() > before);
        others.abandon();
    }

    private void awaitThatEverybodyServes() {
        Awaitility.await("everybody is asked something").atMost(PATIENCE).until(cluster::everybodyServes);
    }

    private void await(Predicate<ProofSystem> heard) {
        Awaitility.await("who hears whom")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> heard.test(system));
    }

    private String whoRelays() {
        return Sql.column(system.database("referral"), "SELECT owner FROM outbox_lease")
                .getFirst();
    }

    private Set<String> columnsOfHistory() {
        return Set.copyOf(Sql.column(
                system.database("referral"),
                "SELECT column_name FROM information_schema.columns WHERE table_name = 'case_history'"));
    }
}
