package uk.reachable.system.prove.check;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Places;
import uk.reachable.system.prove.evidence.Referrals;

import static uk.reachable.system.prove.check.Planted.MOVED;
import static uk.reachable.system.prove.check.Planted.elsewhere;
import static uk.reachable.system.prove.check.Planted.first;
import static uk.reachable.system.prove.check.Planted.found;
import static uk.reachable.system.prove.check.Planted.last;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.REDTHREAD;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.ST_GILES;

/** What happened out of its order, and what one part says and another does not, must be found by name. */
class OrderAndDivergenceTest {

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
        found(Anomaly.ORDER_INVERSION, "left", run -> run.tell(ToldEvent.offerMade("left", 5, "offer-new", ST_GILES)));
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
}
