package uk.reachable.system.prove.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.LegSide;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.system.prove.check.account.Anomaly;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Journeys;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.history.About;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.system.prove.check.Planted.found;
import static uk.reachable.system.prove.check.Planted.isA;
import static uk.reachable.system.prove.check.ToldCommands.about;
import static uk.reachable.system.prove.check.ToldCommands.operation;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;
import static uk.reachable.system.prove.check.ToldEvents.ST_GILES;

/** A way home that is planned and half collected, and "already with us": what went wrong must be found by name. */
class WaysHomeTest {

    private static final String LEGS = "/api/referrals/moved/journey/legs/COLLECTION";

    @Test
    void aHealthyJourneyHasNoAnomaly() {
        Run run = new Run();
        bring(run);

        assertThat(Checker.check(run.evidence())).isEmpty();
    }

    @Test
    void anAcknowledgedPlanWithoutARowIsLost() {
        plant(Anomaly.ACKNOWLEDGED_LOST, "journey", run -> run.journeys.journeys.clear());
    }

    @Test
    void anAcknowledgedLegWithoutItsEventIsLost() {
        plant(Anomaly.ACKNOWLEDGED_LOST, "moved", run -> run.sent.removeIf(isA(LegConfirmed.class)));
    }

    @Test
    void anAcknowledgedCallThatOnlyTheOtherSideConfirmedIsLost() {
        plant(
                Anomaly.ACKNOWLEDGED_LOST,
                "moved",
                run -> run.done(operation(13, "duty.officer", LEGS + "/phone", 200, "{\"id\": \"journey\"}")));
    }

    @Test
    void anAcknowledgedLinkWithoutItsEventIsLost() {
        plant(
                Anomaly.ACKNOWLEDGED_LOST,
                "moved",
                run -> run.done(about(
                        operation(13, "", "/api/outside/legs/confirm", 200, "{}"),
                        Map.of(
                                About.REFERRAL, "moved",
                                About.JOURNEY, "journey",
                                About.LEG, "COLLECTION"))));
    }

    @Test
    void aSideThatConfirmedALegTwiceIsADuplicate() {
        plant(
                Anomaly.DUPLICATE_EFFECT,
                "leg-1",
                run -> run.tell(JourneyRows.confirmed("moved", 9, ST_GILES, "leg-1", LegSide.RECEIVING, false)));
    }

    @Test
    void aLegThatIsAlarmedAfterBothConfirmedItIsAnInversion() {
        plant(Anomaly.ORDER_INVERSION, "moved", run -> {
            run.tell(JourneyRows.confirmed("moved", 9, ST_GILES, "leg-1", LegSide.HANDING_OVER, true));
            run.tell(JourneyRows.missed("moved", 10, ST_GILES, "leg-1"));
        });
    }

    @Test
    void aLegThatStandsOtherwiseThanItsEventsSayDiverges() {
        plant(
                Anomaly.DIVERGENCE,
                "leg-1",
                run -> run.journeys.legs.set(0, leg("leg-1", JourneyLeg.COLLECTION, "AWAITED")));
    }

    @Test
    void aConfirmationThatIsNotKeptDiverges() {
        plant(Anomaly.DIVERGENCE, "leg-1 RECEIVING", run -> run.journeys.confirmations.clear());
    }

    @Test
    void aJourneyThatStoppedWhileTheSupportGoesOnDiverges() {
        plant(
                Anomaly.DIVERGENCE,
                "journey",
                run -> run.journeys.journeys.set(0, new Journeys.Journey("journey", "moved", "STOPPED")));
    }

    @Test
    void aLateLegThatNobodyWasToldOfIsStuck() {
        plant(
                Anomaly.STUCK,
                "leg-2",
                run -> run.journeys.legs.set(
                        1,
                        new Journeys.Leg(
                                "leg-2", "journey", JourneyLeg.RETURN.name(), "AWAITED", NOW.minusSeconds(60))));
    }

    @Test
    void aProviderThatSupportsThePersonAlreadyAndHasNoAnswerIsStuck() {
        found(
                Anomaly.STUCK,
                "claim",
                run -> run.tell(ToldEvent.placeRequested("left", 5, "claim", PlacePurpose.ALREADY_WITH_US)));
    }

    @Test
    void aProviderThatGotTwoAnswersIsADuplicate() {
        found(Anomaly.DUPLICATE_EFFECT, "claim", run -> {
            run.tell(ToldEvent.placeRequested("left", 5, "claim", PlacePurpose.ALREADY_WITH_US));
            run.tell(notPossible(6));
            run.tell(notPossible(7));
        });
    }

    private static void plant(Anomaly anomaly, String subject, Consumer<Run> plant) {
        found(anomaly, subject, run -> {
            bring(run);
            plant.accept(run);
        });
    }

    /** St Giles, who have the case, plan the way home and collect. */
    private static void bring(Run run) {
        run.tell(JourneyRows.planned("moved", 7, ST_GILES, "journey", "leg-1", "leg-2", "leg-3"));
        run.tell(JourneyRows.confirmed("moved", 8, ST_GILES, "leg-1", LegSide.RECEIVING, false));
        run.journeys.journeys.add(new Journeys.Journey("journey", "moved", "UNDERWAY"));
        run.journeys.legs.addAll(List.of(
                leg("leg-1", JourneyLeg.COLLECTION, "HALF_CONFIRMED"),
                leg("leg-2", JourneyLeg.RETURN, "AWAITED"),
                leg("leg-3", JourneyLeg.EXIT_PLAN, "AWAITED")));
        run.journeys.confirmations.add(new Journeys.Confirmation("leg-1", "RECEIVING"));
        stepped(run);
        run.done(operation(11, "manager.stgiles", "/api/referrals/moved/journey", 201, "{\"id\": \"journey\"}"));
        run.done(operation(12, "manager.stgiles", LEGS + "/confirm", 200, "{\"id\": \"journey\"}"));
    }

    private static Journeys.Leg leg(String id, JourneyLeg kind, String status) {
        return new Journeys.Leg(id, "journey", kind.name(), status, NOW.plusSeconds(900));
    }

    /** Everybody has the version that the referral has come to. */
    private static void stepped(Run run) {
        run.lines.set(0, new CaseFiles.ReferralLine("moved", 8, "ACCEPTED", "st-giles-1", ST_GILES, ST_GILES));
        run.relations.set(0, new CaseFiles.Relation("moved", 8, ST_GILES, null, null));
        Referrals.Referral row = run.referrals.getFirst();
        run.referrals.set(
                0,
                new Referrals.Referral(
                        row.id(),
                        row.incidentId(),
                        row.region(),
                        8,
                        row.status(),
                        row.responsible(),
                        row.referring(),
                        row.offerId(),
                        row.placementId(),
                        row.programme(),
                        row.dutyDueBy()));
    }

    private static AlreadyWithUsNotPossible notPossible(long version) {
        return new AlreadyWithUsNotPossible(
                INCIDENT, REFERENCE, REGION, "left", "person", version, "claim", "st-giles-1", ST_GILES, NOW);
    }
}
