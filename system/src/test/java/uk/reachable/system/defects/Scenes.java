package uk.reachable.system.defects;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Topic;
import uk.reachable.local.postgres.Database;
import uk.reachable.system.Incidents;
import uk.reachable.system.defects.Stage.Offered;
import uk.reachable.system.prove.fault.FaultKind;
import uk.reachable.system.prove.quiet.Quiet;
import uk.reachable.system.running.ProofSystem;

/** The smallest stories in which each defect shows; a healthy system comes through each of them unharmed. */
public final class Scenes {

    private static final String DUDLEY = "E08000027";

    /** For what happens in any case, on a busy machine too. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For what a defect may keep from happening. */
    private static final Duration A_MOMENT = Duration.ofSeconds(4);

    private Scenes() {}

    /** The duty officer's first request is answered into nothing and sent again; a provider accepts. */
    static void anAnswerIsLost(Stage stage) throws Exception {
        Offered offered = stage.offered(stage.users().logTwice(stage.users().stabbing()));
        accept(stage, offered);
    }

    /** One provider declines, the other accepts and hands over to the first. */
    public static void everybodyAnswers(Stage stage) throws Exception {
        Offered declined = stage.offered();
        answer(stage, "DECLINE", declined.worker(), declined, "decline", Map.of("reason", "NO_CAPACITY"));
        accept(stage, stage.offered(declined.referral()));
        Offered accepted = stage.accepted();
        String handover = proposed(stage, accepted);
        answer(
                stage,
                "ACCEPT_HANDOVER",
                accepted.otherWorker(),
                accepted,
                "handovers/" + handover + "/accept",
                Map.of());
    }

    /** Nobody answers an offer until its clock, moved on, has run out. */
    static void nobodyAnswers(Stage stage) throws Exception {
        String referral = stage.offered().referral();
        Database database = stage.system().database("referral");
        Sql.run(
                database,
                "UPDATE offer SET respond_by = now() WHERE outcome IS NULL AND referral_id = '" + referral + "'");
        until(
                database,
                "SELECT count(*) FROM offer WHERE outcome = 'LAPSED' AND referral_id = '" + referral + "'",
                lapsed -> lapsed == 1);
    }

    /** Twenty ask for a place at once where there is one. */
    static void twentyAskForTheLastPlace(Stage stage) throws Exception {
        Database database = stage.system().database("intervention");
        Sql.run(database, """
                UPDATE programme SET places = 1, content = jsonb_set(content, '{places}', '1')
                WHERE id = 'wm-reachable-moments-dudley'""");
        try (Standstill standstill = Standstill.before(database, "placement")) {
            stage.users().log(Incidents.inEmergencyDepartmentOf(DUDLEY, 20));
            standstill.await(2, PATIENCE);
        }
    }

    /** A service is killed in the middle of an effect. */
    static void aServiceDies(Stage stage) throws Exception {
        try (Standstill standstill = Standstill.before(stage.system().database("intervention"), "placement")) {
            stage.users().log(stage.users().stabbing());
            standstill.await(1, PATIENCE);
            Topics topics = new Topics(stage.system().kafka());
            var ends = topics.ends();
            perhaps(() -> topics.areReadUpTo(ends, Set.of("intervention-service")));
            stage.kill("intervention-service");
        }
        stage.awaitAllUp();
        stage.awaitHeard("intervention-service");
    }

    /** The acceptance of a handover loses its connection to the database on its way, and nobody tries again. */
    static void aHandoverIsInterrupted(Stage stage) throws Exception {
        Offered accepted = stage.accepted();
        String path = "/api/referrals/" + accepted.referral() + "/handovers/" + proposed(stage, accepted) + "/accept";
        Instant from = Instant.now();
        Thread answering;
        try (Standstill standstill = Standstill.before(stage.system().database("referral"), "handover")) {
            answering = Thread.ofVirtual().start(() -> tryOnce(stage, accepted.otherWorker(), path));
            standstill.await(1, PATIENCE);
            standstill.breakConnections();
        }
        answering.join();
        stage.did(FaultKind.RESET, "referral-service to postgresql", from);
    }

    /** Every event of a referral comes again, from its raising to its acceptance. */
    static void everythingIsSentAgain(Stage stage) throws Exception {
        stage.accepted();
        Quiet.await(stage.system(), PATIENCE);
        Instant from = Instant.now();
        new Topics(stage.system().kafka()).sendAgain(Topic.REFERRAL);
        stage.did(FaultKind.DUPLICATE, Topic.REFERRAL.topicName(), from);
    }

    /** The broker does not answer while an incident is logged, and the service is killed while it waits for it. */
    static void theBrokerStandsStill(Stage stage) throws Exception {
        stage.offered();
        ProofSystem system = stage.system();
        Instant from = Instant.now();
        system.pause("kafka");
        try {
            stage.users().log(stage.users().stabbing());
            perhaps(system.database("incident"), "SELECT count(*) FROM outbox", unsent -> unsent == 0);
            stage.kill("incident-service");
        } finally {
            system.resume("kafka");
        }
        stage.did(FaultKind.PAUSE, "kafka", from);
        stage.awaitAllUp();
    }

    /** An event fails however often it is tried, until its cause is mended and the operator replays it. */
    static void anEventFails(Stage stage) throws Exception {
        Database database = stage.system().database("intervention");
        Sql.run(database, """
                CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'fails until it is mended' USING ERRCODE = 'check_violation'; END $$""", """
                CREATE TRIGGER fails BEFORE INSERT ON placement FOR EACH ROW EXECUTE FUNCTION fail()""");
        try {
            stage.users().log(stage.users().stabbing());
            perhaps(database, "SELECT count(*) FROM dead_letter", letters -> letters > 0);
        } finally {
            Sql.run(database, "DROP FUNCTION fail() CASCADE");
        }
        stage.users().replayDeadLetters("intervention");
    }

    /** An e-mail is taken by the mail server, but notification-service dies before it can note that down. */
    static void anEmailHasNoKnownEnd(Stage stage) throws Exception {
        String referral = stage.offered().referral();
        String mails = " AND item_id IN (SELECT id FROM inbox_item WHERE referral_id = '" + referral + "')";
        Database database = stage.system().database("notification");
        until(database, "SELECT count(*) FROM delivery WHERE status = 'SENT'" + mails, sent -> sent > 0);
        Instant from = Instant.now();
        Sql.run(database, """
                UPDATE delivery SET status = 'SENDING', next_attempt_at = now(), ended_at = NULL
                WHERE status = 'SENT' %s""".formatted(mails));
        stage.did(FaultKind.KILL, "notification-service", from);
        until(database, "SELECT count(*) FROM delivery WHERE status = 'SENDING'" + mails, open -> open == 0);
    }

    private static void accept(Stage stage, Offered offered) throws Exception {
        answer(stage, "ACCEPT", offered.worker(), offered, "accept", Map.of());
    }

    private static JsonNode answer(
            Stage stage, String command, String user, Offered offered, String path, Map<String, ?> body)
            throws Exception {
        return stage.users().answer(command, user, "/api/referrals/" + offered.referral() + "/" + path, body);
    }

    /** A handover to the other provider, for which a place is held; its id. */
    private static String proposed(Stage stage, Offered accepted) throws Exception {
        Map<String, String> body = Map.of("toProgramme", accepted.otherProgramme(), "reason", "BETTER_FIT");
        JsonNode answer = answer(stage, "PROPOSE_HANDOVER", accepted.worker(), accepted, "handovers", body);
        String handover = answer.path("id").asString();
        until(
                stage.system().database("referral"),
                "SELECT count(*) FROM handover WHERE status = 'OFFERED' AND id = '" + handover + "'",
                offered -> offered == 1);
        return handover;
    }

    private static void tryOnce(Stage stage, String user, String path) {
        try {
            stage.users().tryOnce("ACCEPT_HANDOVER", user, path, Map.of());
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Waits for what comes to every system, healthy or not. */
    private static void until(Database database, String count, Predicate<Long> wanted) {
        Awaitility.await(count)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(30))
                .until(() -> wanted.test(Sql.number(database, count)));
    }

    /** Waits for what comes to some. */
    private static void perhaps(Database database, String count, Predicate<Long> wanted) {
        perhaps(() -> wanted.test(Sql.number(database, count)));
    }

    private static void perhaps(Callable<Boolean> wanted) {
        try {
            Awaitility.await()
                    .atMost(A_MOMENT)
                    .pollInterval(Duration.ofMillis(30))
                    .until(wanted);
        } catch (ConditionTimeoutException never) {
            // a defect keeps it from happening: the checker says so
        }
    }
}
