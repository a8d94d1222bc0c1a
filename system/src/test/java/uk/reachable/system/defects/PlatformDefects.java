package uk.reachable.system.defects;

import java.util.List;
import uk.reachable.system.patch.Substitution;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;
import static uk.reachable.system.prove.check.account.Anomaly.DUPLICATE_EFFECT;
import static uk.reachable.system.prove.check.account.Anomaly.STUCK;

/** Mistakes in what every service shares: outbox, inbox, dead letters, idempotency keys. */
final class PlatformDefects {

    private static final String MESSAGING = "platform/messaging";
    private static final String OUTBOX = "uk.reachable.platform.messaging.outbox.";
    private static final String INBOX = "uk.reachable.platform.messaging.inbox.";

    private PlatformDefects() {}

    static final Defect NO_INBOX = new Defect(
            "no inbox",
            "intervention-service",
            List.of(
                    new Substitution(
                            MESSAGING, INBOX + "InboxStep", "if (claim.isNext()) {", "if (claim != Claim.BURIED) {"),
                    new Substitution(
                            "intervention-service",
                            "uk.reachable.intervention.placement.PlaceHandler",
                            "if (placements.find(request.offerId()).isEmpty()) {",
                            "{")),
            List.of(new Weakening(
                    "intervention",
                    "ALTER TABLE place_entry DROP CONSTRAINT place_entry_offer_id_kind_key",
                    "ALTER TABLE place_entry ADD UNIQUE (offer_id, kind)")),
            Scenes::everythingIsSentAgain,
            DUPLICATE_EFFECT);

    static final Defect INBOX_OUTSIDE_THE_TRANSACTION = new Defect(
            "inbox outside the transaction",
            "intervention-service",
            List.of(new Substitution(
                    MESSAGING,
                    INBOX + "InboxStep",
                    "Claim claim = transaction.execute(_ -> claimAndApply(message, turn));",
                    """
                    Claim claim = transaction.execute(_ -> keys.claim(turn));
                    transaction.executeWithoutResult(_ -> {
                        if (claim.isNext()) {
                            listeners.deliver(message, turn);
                        } else if (claim == Claim.EARLY) {
                            parked.park(message);
                        }
                    });
                    """)),
            List.of(),
            Scenes::aServiceDies,
            STUCK);

    static final Defect OFFSET_COMMITTED_EARLY = new Defect(
            "offset committed early",
            "intervention-service",
            List.of(
                    new Substitution(
                            MESSAGING,
                            INBOX + "InboxConsumerConfiguration",
                            "record -> inbox.receive(CloudEvents.read(Topics.named(record.topic()), record)));",
                            """
                            record -> LATER.execute(
                                    () -> inbox.receive(CloudEvents.read(Topics.named(record.topic()), record))));
                            """),
                    new Substitution(
                            MESSAGING,
                            INBOX + "InboxConsumerConfiguration",
                            "private static final Duration FIRST_PAUSE",
                            """
                            private static final java.util.concurrent.ExecutorService LATER =
                                    java.util.concurrent.Executors.newSingleThreadExecutor();
                            private static final Duration FIRST_PAUSE""")),
            List.of(),
            Scenes::aServiceDies,
            STUCK);

    static final Defect DEAD_LETTER_SKIPPED = new Defect(
            "dead letter skipped",
            "intervention-service",
            List.of(new Substitution(
                    MESSAGING,
                    INBOX + "Inbox",
                    "burial.bury(message, failure);",
                    "LOG.warn(\"Skipped: {}\", message.toString());")),
            List.of(),
            Scenes::anEventFails,
            STUCK);

    static final Defect ROW_DELETED_BEFORE_THE_ACKNOWLEDGEMENT = new Defect(
            "row deleted before the acknowledgement",
            "incident-service",
            List.of(
                    new Substitution(MESSAGING, OUTBOX + "Relay", "var batch = rows.next(BATCH);", """
                            var batch = rows.next(BATCH);
                            delete(batch);
                            """),
                    new Substitution(MESSAGING, OUTBOX + "Relay", "delete(sent);", "")),
            List.of(),
            Scenes::theBrokerStandsStill,
            ACKNOWLEDGED_LOST);

    static final Defect IDEMPOTENCY_KEY_IGNORED = new Defect(
            "idempotency key ignored",
            "incident-service",
            List.of(
                    idempotencyFilter(
                            "Optional<Answer> kept = answers.find(attempt);",
                            "Optional<Answer> kept = Optional.empty();"),
                    idempotencyFilter(
                            "if (status.is2xxSuccessful() && !isSecret(held)) {",
                            "if (status.is2xxSuccessful() && answers.find(attempt).isEmpty()) {")),
            List.of(),
            Scenes::anAnswerIsLost,
            DUPLICATE_EFFECT);

    private static Substitution idempotencyFilter(String text, String replacement) {
        return new Substitution(
                "platform/web", "uk.reachable.platform.web.idempotency.IdempotencyFilter", text, replacement);
    }
}
