package uk.reachable.referral.handover;

import java.time.Instant;
import java.util.List;
import uk.reachable.referral.handover.Handover.Accepted;
import uk.reachable.referral.handover.Handover.Lapsed;
import uk.reachable.referral.handover.Handover.NotPossible;
import uk.reachable.referral.handover.Handover.Offered;
import uk.reachable.referral.handover.Handover.Proposed;
import uk.reachable.referral.handover.HandoverCommand.AcceptHandover;
import uk.reachable.referral.handover.HandoverCommand.LapseHandover;
import uk.reachable.referral.handover.HandoverCommand.OfferHandover;
import uk.reachable.referral.handover.HandoverCommand.RefuseHandover;
import uk.reachable.referral.handover.HandoverCommand.ReportNoPlace;
import uk.reachable.referral.handover.HandoverDecision.Applied;
import uk.reachable.referral.handover.HandoverDecision.NothingToDo;
import uk.reachable.referral.handover.HandoverDecision.Refusal;
import uk.reachable.referral.handover.HandoverEvent.HandoverAccepted;
import uk.reachable.referral.handover.HandoverEvent.HandoverLapsed;
import uk.reachable.referral.handover.HandoverEvent.HandoverNotPossible;
import uk.reachable.referral.handover.HandoverEvent.HandoverOffered;
import uk.reachable.referral.handover.HandoverEvent.HandoverProposed;
import uk.reachable.referral.handover.HandoverEvent.HandoverRefused;
import uk.reachable.referral.handover.HandoverEvent.PlaceGivenBack;
import uk.reachable.referral.handover.HandoverEvent.PlaceRequested;
import uk.reachable.referral.lifecycle.Referral;

/** The one table of transitions of a handover: pure, and drawn in this service's README. */
final class HandoverLifecycle {

    private HandoverLifecycle() {}

    private record Step(Handover handover, HandoverCommand command) {}

    static HandoverDecision propose(Referral referral, HandoverFacts facts, boolean anotherIsOpen) {
        if (!(referral instanceof Referral.Accepted accepted)) {
            return new HandoverDecision.Refused(Refusal.REFERRAL_NOT_ACCEPTED);
        }
        if (referral.facts().isPaused()) {
            return new HandoverDecision.Refused(Refusal.CONTACT_PAUSED);
        }
        if (anotherIsOpen) {
            return new HandoverDecision.Refused(Refusal.ANOTHER_IS_OPEN);
        }
        if (facts.toOrganisation().equals(facts.fromOrganisation())) {
            return new HandoverDecision.Refused(Refusal.OWN_ORGANISATION);
        }
        Instant at = facts.proposedAt();
        return new Applied(
                accepted.stepped(), new Proposed(facts), List.of(new HandoverProposed(at), new PlaceRequested(at)));
    }

    static HandoverDecision decide(Referral.Accepted referral, Handover handover, HandoverCommand command) {
        return switch (new Step(handover, command)) {
            case Step(Proposed h, OfferHandover c) ->
                staying(referral, new Offered(h.facts(), c.window()), new HandoverOffered(c.window()));
            case Step(NotPossible h, OfferHandover c) -> staying(referral, h, new PlaceGivenBack(c.at()));
            case Step(Handover h, OfferHandover _) -> new NothingToDo(referral, h);

            case Step(Proposed h, ReportNoPlace c) ->
                staying(referral, new NotPossible(h.facts(), c.at()), new HandoverNotPossible(c.at()));
            case Step(Handover h, ReportNoPlace _) -> new NothingToDo(referral, h);

            case Step(Offered h, AcceptHandover c) -> moving(referral, h, c);
            case Step(Accepted h, AcceptHandover _) -> new NothingToDo(referral, h);
            case Step(Proposed _, AcceptHandover _) -> new HandoverDecision.Refused(Refusal.NO_PLACE_YET);
            case Step(Handover _, AcceptHandover _) -> new HandoverDecision.Refused(Refusal.ENDED);

            case Step(Offered h, RefuseHandover c) ->
                staying(referral, new Handover.Refused(h.facts(), c.at()), new HandoverRefused(c.at()));
            case Step(Handover.Refused h, RefuseHandover _) -> new NothingToDo(referral, h);
            case Step(Proposed _, RefuseHandover _) -> new HandoverDecision.Refused(Refusal.NO_PLACE_YET);
            case Step(Handover _, RefuseHandover _) -> new HandoverDecision.Refused(Refusal.ENDED);

            case Step(Offered h, LapseHandover c)
            when h.window().hasClosedAt(c.at()) && !referral.facts().isPaused() ->
                staying(referral, new Lapsed(h.facts(), c.at()), new HandoverLapsed(c.at()));
            case Step(Handover h, LapseHandover _) -> new NothingToDo(referral, h);
        };
    }

    private static Applied staying(Referral.Accepted referral, Handover after, HandoverEvent event) {
        return new Applied(referral.stepped(), after, List.of(event));
    }

    private static Applied moving(Referral.Accepted referral, Offered handover, AcceptHandover command) {
        HandoverFacts facts = handover.facts();
        return new Applied(
                referral.passedTo(facts.id(), facts.to(), command.worker(), command.at()),
                new Accepted(facts, command.at()),
                List.of(new HandoverAccepted(referral.place().programme(), command.at())));
    }
}
