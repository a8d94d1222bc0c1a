package uk.reachable.system.restore;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import uk.reachable.local.SystemMap;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.reconcile.Did;
import uk.reachable.local.reconcile.Reconciling;
import uk.reachable.system.prove.check.account.Finding;
import uk.reachable.system.prove.quiet.Quiet;
import uk.reachable.system.running.ProofSystem;
import uk.reachable.system.running.Setting;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;
import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/** Five databases, each restored to another moment while Kafka has everything: a reconciliation, and none. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RestoreIT {

    /** Below the ports that clients get, and of no other copy. */
    private static final int PORT_OFFSET = 16_000;

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DATA = Path.of("target", "restore").toAbsolutePath();

    /** So that the one that asks remembers more than the one that is asked, and the other way round. */
    private static final List<String> DATABASES =
            List.of("referral", "incident", "notification", "intervention", "gateway");

    private static final int CASES_BETWEEN_BACKUPS = 5;

    /** For what does not come to rest, or need not. */
    private static final Duration A_WHILE = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private ProofSystem system;
    private Backups backups;
    private Work people;

    @BeforeAll
    void workGoesOnWhileBackupsAreTaken() throws Exception {
        system = ProofSystem.start(Setting.plain(PROJECT, DATA, PORT_OFFSET));
        backups = new Backups(system);
        people = new Work(system.api());
        try (Work work = Work.begin(system.api())) {
            for (String database : DATABASES) {
                work.awaitMore(CASES_BETWEEN_BACKUPS);
                backups.take(database);
            }
            work.awaitMore(2 * CASES_BETWEEN_BACKUPS);
        }
        Quiet.await(system, A_WHILE);
    }

    @AfterAll
    void stop() {
        system.close();
    }

    @Test
    @Order(1)
    void aReconciliationSaysWhatItDidAndDoesItOnce() throws Exception {
        Set<String> references = Set.copyOf(references());
        List<String> steps = steps();
        restoreAll();
        Set<String> remembered = Set.copyOf(references());
        int stepsRemembered = steps().size();

        List<Did> done = reconciling().run();
        List<Did> doneAgain = reconciling().run();

        assertThat(done).filteredOn(one -> !one.isSettled()).isEmpty();
        assertThat(doneAgain).isEmpty();
        assertThat(done).extracting(Did::did).contains("TAKEN_BACK", "HEARD_AGAIN", "FOR_PEOPLE");
        assertThat(done)
                .filteredOn(one -> one.what().equals("IncidentLogged"))
                .extracting(Did::reference)
                .containsExactlyInAnyOrderElementsOf(references.stream()
                        .filter(reference -> !remembered.contains(reference))
                        .toList());
        assertThat(references()).containsExactlyInAnyOrderElementsOf(references);
        assertThat(takenBack(done)).hasSize(steps.size() - stepsRemembered);
        assertThat(steps()).containsExactlyInAnyOrderElementsOf(steps);
    }

    @Test
    @Order(2)
    void everybodySaysTheSameAndWorkGoesOn() throws Exception {
        String old = openOffer();
        system.startServices(UnaryOperator.identity());
        people.accept(old, offeredTo(old));
        String fresh = people.logged();
        people.awaitReferral(fresh, "OFFERED");
        people.accept(fresh, offeredTo(fresh));

        List<Finding> lacks = Agreement.lacks(system, DATA, PATIENCE);

        assertThat(lacks).isEmpty();
        assertThat(references()).doesNotHaveDuplicates();
        people.awaitReferral(old, "ACCEPTED");
        people.awaitReferral(fresh, "ACCEPTED");
    }

    /** Last: what such services tell each other cannot be taken back. */
    @Test
    @Order(3)
    void withoutItTheyDoNotAgree() throws Exception {
        restoreAll();
        system.startServices(UnaryOperator.identity());

        List<Finding> lacks = Agreement.lacks(system, DATA, A_WHILE);

        assertThat(lacks).extracting(Finding::anomaly).contains(ACKNOWLEDGED_LOST, DIVERGENCE);
    }

    private void restoreAll() throws InterruptedException, SQLException {
        system.stopServices();
        for (String database : DATABASES) {
            backups.restore(database);
        }
    }

    private static Reconciling reconciling() {
        Home home = new Home(PROJECT, DATA, PROJECT.resolve("local/target/local.jar")).create();
        return new Reconciling(home, new SystemMap(home, new Ports(PORT_OFFSET)).parts());
    }

    private List<String> references() throws SQLException {
        return Rows.of(system, "incident", "SELECT reference FROM incident");
    }

    /** As the histories of all cases have them, with their times. */
    private List<String> steps() throws SQLException {
        return Rows.of(system, "referral", "SELECT concat_ws(' ', referral_id, version, what, at) FROM case_history");
    }

    private static List<String> takenBack(List<Did> done) {
        return done.stream()
                .filter(one ->
                        one.service().equals("referral-service") && one.did().equals("TAKEN_BACK"))
                .flatMap(one -> Arrays.stream(one.what().split(", ")))
                .toList();
    }

    private String openOffer() throws SQLException {
        return Rows.of(
                        system,
                        "referral",
                        "SELECT id FROM referral WHERE status = 'OFFERED' ORDER BY requested_at LIMIT 1")
                .getFirst();
    }

    private String offeredTo(String referral) throws SQLException {
        return Rows.of(
                        system,
                        "referral",
                        "SELECT provider FROM offer WHERE outcome IS NULL AND referral_id = '" + referral + "'")
                .getFirst();
    }
}
