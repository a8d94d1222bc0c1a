package uk.reachable.system.prove.check;

import org.junit.jupiter.api.Test;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.Deeds;
import uk.reachable.system.prove.evidence.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.Planted.MOVED;
import static uk.reachable.system.prove.check.Planted.found;
import static uk.reachable.system.prove.check.Planted.isA;
import static uk.reachable.system.prove.check.Planted.second;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;

/** What was acknowledged and is gone, and what was refused and is there, must be found by name. */
class LostOrAbortedTest {

    @Test
    void aHealthyRunHasNoAnomaly() {
        assertThat(Checker.check(new Run().evidence())).isEmpty();
    }

    @Test
    void anAcknowledgedIncidentWithoutARowIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, INCIDENT, run -> run.incidents.clear());
    }

    @Test
    void anAcknowledgedReferralThatReferralServiceNeverGotIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "open",
                run -> run.referrals.removeIf(row -> row.id().equals("open")));
    }

    @Test
    void anAcknowledgedAcceptWithoutItsEventIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, "moved", run -> run.sent.removeIf(isA(OfferAccepted.class)));
    }

    @Test
    void anEventThatNeverReachedItsTopicIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                INCIDENT,
                run -> run.sent.removeIf(sent -> sent.event() instanceof ReferralRequested e
                        && e.referralId().equals("open")));
    }

    @Test
    void anEventThatAListenerNeverAppliedIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, "moved", run -> run.applied(Service.INTERVENTION)
                .put(MOVED, 7L));
    }

    @Test
    void aSealedTextWithoutItsKeyIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, "nobody", run -> run.sealed.add("nobody"));
    }

    @Test
    void anAcknowledgedRequestWithoutAKeptAnswerIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "key-2",
                run -> run.answers.removeIf(answer -> answer.key().equals("key-2")));
    }

    @Test
    void aRefusedRequestWithAKeptAnswerIsVisible() {
        found(
                Anomaly.ABORTED_VISIBLE,
                "key-2",
                run -> Run.change(run.operations, operation -> operation.number() == 2, Planted::refused));
    }

    @Test
    void aRefusedAcceptInTheAuditTrailIsVisible() {
        found(
                Anomaly.ABORTED_VISIBLE,
                "left",
                run -> run.audit.add(new Deeds.Entry("caseworker.redthread", "ACCEPT_OFFER", "left")));
    }

    @Test
    void anEventOfARolledBackTransactionIsVisible() {
        found(Anomaly.ABORTED_VISIBLE, "moved", run -> run.published(Service.REFERRAL)
                .put(MOVED, 7L));
    }

    @Test
    void anIncidentThatNoRequestExplainsIsVisible() {
        found(Anomaly.ABORTED_VISIBLE, "second", run -> {
            run.incidents.add(second());
            Run.change(run.operations, operation -> operation.number() == 1, Planted::triedOnce);
        });
    }
}
