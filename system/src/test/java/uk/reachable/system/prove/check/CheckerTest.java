package uk.reachable.system.prove.check;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Deeds;
import uk.reachable.system.prove.evidence.Line;
import uk.reachable.system.prove.evidence.Messaging;
import uk.reachable.system.prove.evidence.Observed;
import uk.reachable.system.prove.evidence.Places;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Sent;
import uk.reachable.system.prove.evidence.Service;
import uk.reachable.system.prove.evidence.Sighting;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REDTHREAD;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;
import static uk.reachable.system.prove.check.ToldEvents.ST_GILES;

/** Each anomaly is planted into what a healthy run leaves, and must be found by its name. */
class CheckerTest {

    private static final Line MOVED = new Line(Topic.REFERRAL.topicName(), "moved");

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
                run -> Run.change(run.operations, operation -> operation.number() == 2, CheckerTest::refused));
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
            Run.change(run.operations, operation -> operation.number() == 1, CheckerTest::triedOnce);
        });
    }

    @Test
    void anIncidentThatASecondTryLoggedIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, "second", run -> run.incidents.add(second()));
    }

    @Test
    void anotherAnswerToARepeatIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "key-2",
                run -> Run.change(
                        run.answers,
                        answer -> answer.key().equals("key-2"),
                        answer -> new Deeds.KeptAnswer(
                                answer.user(), answer.path(), answer.key(), 200, Run.json("{\"version\": 4}"))));
    }

    @Test
    void aSecondIncidentUnderTheSameKeyIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "key-1",
                run -> run.operations.add(
                        ToldCommands.operation(1, "duty.officer", "/api/incidents", 201, "{\"id\": \"second\"}")));
    }

    @Test
    void aRepeatedKeyWithTheSameAnswerAndOneWithAnotherBodyThatIsRefusedAreNone() {
        Run run = new Run();
        run.operations.add(run.operations.getFirst());
        run.operations.add(refused(run.operations.getFirst()));

        assertThat(Checker.check(run.evidence())).isEmpty();
    }

    @Test
    void anotherEventUnderTheSameNumberIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, "moved", run -> run.sent.add(again(first(run, MOVED), "another")));
    }

    @Test
    void theSameEventTwiceOnItsTopicIsNone() {
        Run run = new Run();
        run.sent.add(first(run, MOVED));

        assertThat(Checker.check(run.evidence())).isEmpty();
    }

    @Test
    void anOfferThatEndedTwiceIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "offer-left",
                run -> run.tell(new OfferLapsed(
                        INCIDENT,
                        REFERENCE,
                        REGION,
                        "left",
                        "person",
                        5,
                        "offer-left",
                        "redthread-1",
                        REDTHREAD,
                        NOW)));
    }

    @Test
    void aMovementTwiceInTheLedgerIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "offer-open",
                run -> run.ledger.add(new Places.Entry(9, "st-giles-1", "offer-open", "HELD", 1, 0)));
    }

    @Test
    void aStepTwiceInTheHistoryIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, "open", run -> run.steps.add(run.steps.getLast()));
    }

    @Test
    void aBoardThatChangedMoreOftenThanItsEventsIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, INCIDENT, run -> run.changes.put(INCIDENT, new CaseFiles.BoardChanges(8, 8)));
    }

    @Test
    void aBoardThatMissedAnEventDiverges() {
        found(Anomaly.DIVERGENCE, INCIDENT, run -> run.changes.put(INCIDENT, new CaseFiles.BoardChanges(6, 8)));
    }

    @Test
    void anEventBeforeItsPredecessorIsAnInversion() {
        found(
                Anomaly.ORDER_INVERSION,
                "moved",
                run -> run.sent.add(run.sent.indexOf(first(run, MOVED)), last(run, MOVED)));
    }

    @Test
    void aMoveThatNoDrawingHasIsAnInversion() {
        found(Anomaly.ORDER_INVERSION, "left", run -> run.tell(ToldEvents.offerMade("left", 5, "offer-new", ST_GILES)));
    }

    @Test
    void aVersionThatIsLeftOutIsAnInversion() {
        found(
                Anomaly.ORDER_INVERSION,
                "open",
                run -> run.steps.add(new Referrals.Step("open", 5, "ReferralWaiting", "WAITING")));
    }

    @Test
    void aKeyInTwoPartitionsIsAnInversion() {
        found(Anomaly.ORDER_INVERSION, "moved", run -> run.sent.add(elsewhere(last(run, MOVED))));
    }

    @Test
    void aResponseThatShowsAnotherStatusDiverges() {
        found(
                Anomaly.DIVERGENCE,
                "open",
                run -> Run.change(
                        run.lines,
                        line -> line.referralId().equals("open"),
                        line -> new CaseFiles.ReferralLine("open", 1, "RAISED", null, null, line.responsible())));
    }

    @Test
    void aBoardThatCountsOtherwiseDiverges() {
        found(
                Anomaly.DIVERGENCE,
                INCIDENT,
                run -> run.board.put(INCIDENT, new CaseFiles.BoardRow(INCIDENT, REFERENCE, 8, Map.of("RAISED", 3))));
    }

    @Test
    void countersThatTheLedgerDoesNotExplainDiverge() {
        found(
                Anomaly.DIVERGENCE,
                "redthread-1",
                run -> run.programmes.set(0, new Places.Programme("redthread-1", 2, 1, 0)));
    }

    @Test
    void aPlaceThatNobodyWantsAnyMoreDiverges() {
        found(
                Anomaly.DIVERGENCE,
                "offer-left",
                run -> Run.change(
                        run.placements,
                        placement -> placement.offerId().equals("offer-left"),
                        placement -> new Places.Placement("offer-left", "left", "HELD", "redthread-1")));
    }

    @Test
    void somebodyElseWhoMayReadDiverges() {
        found(
                Anomaly.DIVERGENCE,
                "moved",
                run -> run.relations.set(0, new CaseFiles.Relation("moved", 6, REDTHREAD, null, null)));
    }

    @Test
    void moreTakenThanThereIsIsOverbooked() {
        found(
                Anomaly.OVERBOOKED,
                "st-giles-1",
                run -> run.programmes.set(1, new Places.Programme("st-giles-1", 1, 1, 1)));
    }

    @Test
    void moreTakenForAMomentIsOverbooked() {
        found(
                Anomaly.OVERBOOKED,
                "redthread-1",
                run -> run.observed = new Observed(
                        1,
                        List.of(),
                        List.of(new Observed.Occupation("redthread-1", 1, 2, 0)),
                        Map.of("redthread-1", Set.of(1))));
    }

    @Test
    void aReferralWithoutTheRightOwnerIsOwnerless() {
        found(
                Anomaly.OWNERLESS,
                "moved",
                run -> Run.change(
                        run.lines,
                        line -> line.referralId().equals("moved"),
                        line -> new CaseFiles.ReferralLine("moved", 6, "ACCEPTED", "st-giles-1", ST_GILES, "")));
    }

    @Test
    void aReferralWithoutAnOwnerForAMomentIsOwnerless() {
        found(
                Anomaly.OWNERLESS,
                "moved",
                run -> run.observed = new Observed(
                        1,
                        List.of(new Observed.Ownership("moved", 5, "ACCEPTED", "", REDTHREAD)),
                        List.of(),
                        Map.of()));
    }

    @Test
    void anEventThatIsLeftInAnOutboxIsStuck() {
        found(Anomaly.STUCK, "moved", run -> run.stranded(Service.REFERRAL)
                .add(new Messaging.Stranded("outbox", MOVED, 9, "not sent")));
    }

    @Test
    void aReferralThatStaysRaisedIsStuck() {
        found(
                Anomaly.STUCK,
                "open",
                run -> Run.change(
                        run.referrals,
                        row -> row.id().equals("open"),
                        row -> new Referrals.Referral(
                                "open",
                                INCIDENT,
                                REGION,
                                2,
                                "RAISED",
                                row.responsible(),
                                row.referring(),
                                "offer-open",
                                null,
                                null,
                                null)));
    }

    @Test
    void anOpenOfferWhoseClockRanOutIsStuck() {
        found(
                Anomaly.STUCK,
                "offer-open",
                run -> Run.change(
                        run.offers,
                        offer -> offer.id().equals("offer-open"),
                        offer -> new Referrals.Offer(
                                "offer-open", "open", "st-giles-1", ST_GILES, NOW.minus(Duration.ofMinutes(1)), null)));
    }

    @Test
    void aCanaryOutsideIsALeak() {
        found(Anomaly.LEAKED, "log of gateway", run -> run.leaks.add(new Sighting("log of gateway", "name=Canary17")));
    }

    private static void found(Anomaly anomaly, String subject, Consumer<Run> plant) {
        Run run = new Run();
        plant.accept(run);

        assertThat(Checker.check(run.evidence())).anySatisfy(finding -> {
            assertThat(finding.anomaly()).isEqualTo(anomaly);
            assertThat(finding.subject()).isEqualTo(subject);
        });
    }

    private static Predicate<Sent> isA(Class<?> event) {
        return sent -> event.isInstance(sent.event());
    }

    private static Sent first(Run run, Line line) {
        return run.sent.stream()
                .filter(sent -> sent.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private static Sent last(Run run, Line line) {
        return run.sent.stream()
                .filter(sent -> sent.line().equals(line))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static Sent again(Sent sent, String id) {
        return new Sent(sent.line(), sent.partition(), 999, sent.sequence(), id, sent.digest(), sent.event());
    }

    private static Sent elsewhere(Sent sent) {
        return new Sent(sent.line(), 5, 999, sent.sequence(), sent.id(), sent.digest(), sent.event());
    }

    private static CaseFiles.Incident second() {
        return new CaseFiles.Incident("second", "WM-2026-000002", REGION, "duty.officer", "west-midlands-vru", NOW);
    }

    private static Operation refused(Operation operation) {
        return with(operation, operation.tries(), Outcome.REFUSED);
    }

    private static Operation triedOnce(Operation operation) {
        return with(operation, 1, operation.outcome());
    }

    private static Operation with(Operation operation, int tries, Outcome outcome) {
        return new Operation(
                operation.number(),
                operation.command(),
                operation.user(),
                operation.path(),
                operation.key(),
                operation.about(),
                operation.sent(),
                operation.answered(),
                tries,
                outcome,
                operation.status(),
                operation.answer());
    }
}
