package uk.reachable.system.prove.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.Deeds;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.evidence.Staff;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.Planted.found;
import static uk.reachable.system.prove.check.ToldCommands.about;
import static uk.reachable.system.prove.check.ToldCommands.operation;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.ST_GILES;
import static uk.reachable.system.prove.check.ToldEvents.WORKER;

/** Whose case it is, who is on file, and who has not been seen: what went wrong must be found by name. */
class StaffTest {

    @Test
    void aCounterOfCasesThatItsLedgerDoesNotExplainDiverges() {
        found(Anomaly.DIVERGENCE, WORKER, run -> {
            run.staff.caseloads.set(0, new Staff.Caseload(ST_GILES, WORKER, 2));
            run.staff.moves.add(new Staff.Move(2, ST_GILES, WORKER, "another", 1));
        });
    }

    @Test
    void aCaseOfSomebodyElseThanTheReferralSaysDiverges() {
        found(
                Anomaly.DIVERGENCE,
                WORKER,
                run -> run.staff.supports.set(0, support("worker-1", NOW.plusSeconds(60), false)));
    }

    @Test
    void aReferralOfAWorkerOfWhomNoEventTellsDiverges() {
        found(
                Anomaly.DIVERGENCE,
                "moved",
                run -> run.staff.supports.set(0, support("worker-1", NOW.plusSeconds(60), false)));
    }

    @Test
    void aChangeOfAWorkerThatAnotherOneHasOverwrittenDiverges() {
        found(Anomaly.DIVERGENCE, WORKER, run -> run.staff.versions.removeFirst());
    }

    @Test
    void whoComesToAWorkerTwiceIsADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                "handover",
                run -> run.staff.moves.add(new Staff.Move(2, ST_GILES, WORKER, "handover", 1)));
    }

    @Test
    void twoManagersWhoMadeTheSameVersionAreADuplicate() {
        found(
                Anomaly.DUPLICATE_EFFECT,
                WORKER,
                run -> run.operations.add(
                        operation(11, "manager.stgiles", "/api/workers/" + WORKER, 200, "{\"version\": 2}")));
    }

    @Test
    void anAcknowledgedWorkerOnFileWithoutItsVersionIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, WORKER, run -> run.staff.versions.removeLast());
    }

    @Test
    void anAcknowledgedChangeOfWorkerThatNoEventTellsIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "moved",
                done(about(
                        operation(11, "manager.stgiles", "/api/referrals/moved/worker", 200, "{\"version\": 7}"),
                        Map.of(About.WORKER, "worker-1"))));
    }

    @Test
    void anAcknowledgedLeadThatIsNotKeptIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, "moved", run -> run.staff.leads.clear());
    }

    @Test
    void anAcknowledgedLeadThatAnOlderOneStandsForIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, "moved", run -> run.staff.leads.put("moved", NOW.minusSeconds(5)));
    }

    @Test
    void anAcknowledgedSafeguardWithoutARowIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, "sides", run -> run.staff.safeguards.clear());
    }

    @Test
    void anAcknowledgedDecisionWithoutARowIsLost() {
        found(Anomaly.ACKNOWLEDGED_LOST, "moved", run -> run.staff.decisions.clear());
    }

    @Test
    void anAcknowledgedReleaseThatNoEventTellsIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "moved",
                done(operation(11, "manager.stgiles", "/api/referrals/moved/release", 200, "{\"version\": 7}")));
    }

    @Test
    void anAcknowledgedAlreadyWithUsThatAsksForNoPlaceIsLost() {
        found(
                Anomaly.ACKNOWLEDGED_LOST,
                "left",
                done(about(
                        operation(11, "duty.officer", "/api/referrals/left/already-with-us", 200, "{\"version\": 5}"),
                        Map.of(About.PROGRAMME, "st-giles-1", About.PROVIDER, ST_GILES))));
    }

    @Test
    void aRefusedReleaseInTheAuditTrailIsVisible() {
        found(Anomaly.ABORTED_VISIBLE, "moved", run -> {
            run.operations.add(operation(11, "manager.stgiles", "/api/referrals/moved/release", 409, "{}"));
            run.audit.add(new Deeds.Entry("manager.stgiles", "RELEASE_REFERRAL", "moved"));
        });
    }

    @Test
    void aFirstContactWhoseClockRanOutAndThatNobodyWasToldOfIsStuck() {
        found(
                Anomaly.STUCK,
                "moved",
                run -> run.staff.supports.set(0, support(WORKER, NOW.minus(Duration.ofMinutes(1)), false)));
    }

    private static Referrals.Support support(String worker, Instant dueBy, boolean told) {
        return new Referrals.Support("moved", ST_GILES, worker, dueBy, false, told);
    }

    private static Consumer<Run> done(Operation operation) {
        return run -> run.done(operation);
    }
}
