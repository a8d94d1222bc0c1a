package uk.reachable.referral.handover;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.referral.handover.HandoverCommand.AcceptHandover;
import uk.reachable.referral.handover.HandoverCommand.LapseHandover;
import uk.reachable.referral.handover.HandoverCommand.OfferHandover;
import uk.reachable.referral.handover.HandoverCommand.RefuseHandover;
import uk.reachable.referral.handover.HandoverCommand.ReportNoPlace;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Referral;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.programme.Programme;
import uk.reachable.referral.programme.Programmes;

/** Takes a step of a handover again, which was told before this database was restored. */
@Component
public class HandoverRecall {

    private final Handovers handovers;
    private final HandoverSteps steps;
    private final Programmes programmes;

    HandoverRecall(Handovers handovers, HandoverSteps steps, Programmes programmes) {
        this.handovers = handovers;
        this.steps = steps;
        this.programmes = programmes;
    }

    /** In the running transaction; false when the step is not of a handover. */
    public boolean takeAgain(Referral locked, List<CaseEvent> step) {
        return switch (step.getFirst()) {
            case HandoverProposed told -> propose(locked, told);
            case HandoverOffered told ->
                apply(
                        locked,
                        told.handoverId(),
                        new OfferHandover(new ResponseWindow(
                                told.offeredAt(), told.respondBy(), told.onShiftFrom(), told.ring())));
            case HandoverNotPossible told -> apply(locked, told.handoverId(), new ReportNoPlace(told.decidedAt()));
            case HandoverAccepted told ->
                apply(locked, told.handoverId(), new AcceptHandover(told.worker(), told.acceptedAt()));
            case HandoverRefused told -> apply(locked, told.handoverId(), new RefuseHandover(told.refusedAt()));
            case HandoverLapsed told -> apply(locked, told.handoverId(), new LapseHandover(told.lapsedAt()));
            case OfferNotMade told
            when handovers.find(told.offerId()).isPresent() ->
                apply(
                        locked,
                        told.offerId(),
                        new OfferHandover(new ResponseWindow(told.decidedAt(), told.decidedAt(), null, null)));
            default -> false;
        };
    }

    private boolean propose(Referral locked, HandoverProposed told) {
        Place to = programmes.find(told.toProgramme()).map(Programme::place).orElseThrow();
        steps.propose(
                locked,
                new HandoverFacts(
                        told.handoverId(),
                        told.referralId(),
                        told.fromOrganisation(),
                        to,
                        told.reason(),
                        told.proposedAt()));
        return true;
    }

    private boolean apply(Referral locked, String handoverId, HandoverCommand command) {
        steps.apply(locked, handovers.find(handoverId).orElseThrow(), command);
        return true;
    }
}
