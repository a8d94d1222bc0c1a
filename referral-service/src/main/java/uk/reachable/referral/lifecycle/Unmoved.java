package uk.reachable.referral.lifecycle;

import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Completed;
import uk.reachable.referral.lifecycle.Referral.EndedEarly;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.Referral.Waiting;
import uk.reachable.referral.lifecycle.Referral.Withdrawn;

/** A referral one version later in the same state. */
final class Unmoved {

    private Unmoved() {}

    static Referral later(Referral referral) {
        return later(referral, referral.facts());
    }

    /** With what is known of it now. */
    static Referral later(Referral referral, ReferralFacts facts) {
        long next = referral.version() + 1;
        EndedOffers ended = referral.ended();
        return switch (referral) {
            case Raised r -> new Raised(facts, next, ended, r.offerId());
            case Waiting r -> new Waiting(facts, next, ended, r.offerId(), r.since());
            case Offered r -> new Offered(facts, next, ended, r.offer());
            case Accepted r -> new Accepted(facts, next, ended, r.placementId(), r.place(), r.worker(), r.contact());
            case AwaitingConfirmation r -> new AwaitingConfirmation(facts, next, ended, r.confirmBy(), r.toldAt());
            case Unplaced r -> new Unplaced(facts, next, ended, r.dutyDueBy(), r.toldAt());
            case Withdrawn r -> new Withdrawn(facts, next, ended, r.reason(), r.closedBy(), r.closedAt());
            case Completed r -> new Completed(facts, next, ended, r.outcome(), r.closedBy(), r.closedAt());
            case EndedEarly r -> new EndedEarly(facts, next, ended, r.reason(), r.closedBy(), r.closedAt());
        };
    }
}
