package uk.reachable.system.defects;

import java.util.List;
import uk.reachable.system.patch.Substitution;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;
import static uk.reachable.system.prove.check.account.Anomaly.DUPLICATE_EFFECT;
import static uk.reachable.system.prove.check.account.Anomaly.LEAKED;
import static uk.reachable.system.prove.check.account.Anomaly.NOTIFIED_TWICE;
import static uk.reachable.system.prove.check.account.Anomaly.OVERBOOKED;
import static uk.reachable.system.prove.check.account.Anomaly.OWNERLESS;

/** Mistakes in what one service decides, shows or tells. */
final class ServiceDefects {

    private ServiceDefects() {}

    static final Defect PLACE_HELD_WITHOUT_LOCK = new Defect(
            "place held without lock",
            "intervention-service",
            List.of(
                    new Substitution(
                            "intervention-service",
                            "uk.reachable.intervention.capacity.Ledger",
                            "region IN (:regions) ORDER BY id FOR UPDATE",
                            "region IN (:regions) ORDER BY id"),
                    new Substitution(
                            "intervention-service",
                            "uk.reachable.intervention.capacity.Ledger",
                            "WHERE id IN (:ids) ORDER BY id FOR UPDATE",
                            "WHERE id IN (:ids) ORDER BY id")),
            List.of(new Weakening(
                    "intervention",
                    "ALTER TABLE programme DISABLE TRIGGER no_overbooking",
                    "ALTER TABLE programme ENABLE TRIGGER no_overbooking")),
            Scenes::twentyAskForTheLastPlace,
            OVERBOOKED);

    static final Defect LAPSE_THAT_FIRES_TWICE = new Defect(
            "lapse that fires twice",
            "referral-service",
            List.of(new Substitution("referral-service", "uk.reachable.referral.offer.OfferLapse", """
                    .ifPresent(referral -> handler.apply(referral, lapsing(referral, overdue)));
                    """, """
                    .map(uk.reachable.referral.lifecycle.Referral.Offered.class::cast)
                    .ifPresent(r -> {
                        handler.apply(r, lapsing(r, overdue));
                        handler.apply(
                            new uk.reachable.referral.lifecycle.Referral.Offered(
                                r.facts(), r.version() + 1, r.ended(), r.offer()),
                            lapsing(r, overdue));
                    });
                    """)),
            List.of(),
            Scenes::nobodyAnswers,
            DUPLICATE_EFFECT);

    static final Defect HANDOVER_THAT_CLEARS_THE_OWNER_FIRST = new Defect(
            "handover that clears the owner first",
            "referral-service",
            List.of(
                    handoverHandler("private final Referrals referrals;", """
                            private final org.springframework.jdbc.core.simple.JdbcClient jdbc;
                            private final org.springframework.transaction.support.TransactionTemplate first;
                            private final Referrals referrals;
                            """),
                    handoverHandler("HandoverHandler( Referrals referrals,", """
                            HandoverHandler(
                                    org.springframework.jdbc.core.simple.JdbcClient jdbc,
                                    org.springframework.transaction.PlatformTransactionManager transactions,
                                    Referrals referrals,
                            """),
                    handoverHandler("this.referrals = referrals;", """
                            this.jdbc = jdbc;
                            this.first = new org.springframework.transaction.support.TransactionTemplate(transactions);
                            this.first.setPropagationBehavior(
                                org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                            this.referrals = referrals;
                            """),
                    handoverHandler("""
                            Supplier<HandoverCommand> command) {
                            Referral referral = referrals.lock(referralId)""", """
                            Supplier<HandoverCommand> command) {
                            if (endpoint.equals(ReferralRules.TAKE_OVER)) {
                                first.executeWithoutResult(_ ->
                                    jdbc.sql("UPDATE referral SET responsible_organisation = NULL WHERE id = ?")
                                        .param(referralId).update());
                            }
                            Referral referral = referrals.lock(referralId)""")),
            List.of(new Weakening(
                    "referral",
                    "ALTER TABLE referral ALTER COLUMN responsible_organisation DROP NOT NULL",
                    "ALTER TABLE referral ALTER COLUMN responsible_organisation SET NOT NULL")),
            Scenes::aHandoverIsInterrupted,
            OWNERLESS);

    static final Defect NOTICE_KEYED_BY_ATTEMPT = new Defect(
            "notice keyed by attempt",
            "notification-service",
            List.of(new Substitution(
                    "notification-service",
                    "uk.reachable.notification.email.Envelope",
                    "\"<\" + attempt.deliveryId() + \"@notification.reachable>\"",
                    "\"<\" + attempt.deliveryId() + \"-\" + attempt.number() + \"@notification.reachable>\"")),
            List.of(),
            Scenes::anEmailHasNoKnownEnd,
            NOTIFIED_TWICE);

    static final Defect BOARD_THAT_DROPS_AN_EVENT = new Defect(
            "board that drops an event",
            "incident-service",
            List.of(new Substitution(
                    "incident-service",
                    "uk.reachable.incident.intake.ReferralListener",
                    "if (statusChanged) {",
                    "if (statusChanged && !(step instanceof uk.reachable.contracts.referral.OfferAccepted)) {")),
            List.of(),
            Scenes::anAnswerIsLost,
            DIVERGENCE);

    static final Defect IDENTITY_IN_A_LOG_LINE = new Defect(
            "identity in a log line",
            "incident-service",
            List.of(new Substitution(
                    "incident-service",
                    "uk.reachable.incident.logging.LogIncidentHandler",
                    "LOG.info(\"logged {} as {}\", logged.reference(), opened.file().incident().id());",
                    """
                    LOG.info("logged {} as {}: {}", logged.reference(), opened.file().incident().id(), opened.secrets()
                        .stream().map(secret -> secret.text()).toList());
                    """)),
            List.of(),
            Scenes::anAnswerIsLost,
            LEAKED);

    private static Substitution handoverHandler(String text, String replacement) {
        return new Substitution(
                "referral-service", "uk.reachable.referral.handover.HandoverHandler", text, replacement);
    }
}
