package uk.reachable.referral.lifecycle;

import org.jspecify.annotations.Nullable;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.ReferralCommand.ChooseProgramme;
import uk.reachable.referral.lifecycle.ReferralCommand.ConfirmReoffer;
import uk.reachable.referral.lifecycle.ReferralCommand.ReleaseReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReportDeskOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.ConfirmationOverdue;
import uk.reachable.referral.lifecycle.ReferralEvent.NamedPlaceRequested;
import uk.reachable.referral.lifecycle.ReferralEvent.ProgrammeChosen;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralReleased;
import uk.reachable.referral.lifecycle.ReferralEvent.ReofferConfirmed;
import uk.reachable.referral.lifecycle.ReferralEvent.UnplacedOverdue;

/** What the rows of {@link RerouteTable} make of a referral. */
final class RerouteTransitions {

    private RerouteTransitions() {}

    static Decision confirm(AwaitingConfirmation referral, ConfirmReoffer command) {
        return SearchOn.after(
                new ReofferConfirmed(command.at()),
                referral,
                referral.facts(),
                referral.ended(),
                Onward.atOnce(command.nextOfferId()),
                command.at());
    }

    static Decision overdue(AwaitingConfirmation referral, ReportDeskOverdue command) {
        return Applied.of(
                new AwaitingConfirmation(
                        referral.facts(), referral.version() + 1, referral.ended(), referral.confirmBy(), command.at()),
                new ConfirmationOverdue(referral.confirmBy(), command.at()));
    }

    /** It is told and nothing else: the referral stays with the duty desk, and whoever referred stays responsible. */
    static Decision overdue(Unplaced referral, ReportDeskOverdue command) {
        return Applied.of(
                new Unplaced(
                        referral.facts(), referral.version() + 1, referral.ended(), referral.dutyDueBy(), command.at()),
                new UnplacedOverdue(referral.dutyDueBy(), command.at()));
    }

    /**
     * An open offer ends with the choice: in the reachable moment nobody waits for the clock of whom they do not want.
     */
    static Decision choose(Referral referral, ChooseProgramme command) {
        Raised again = new Raised(referral.facts(), referral.version() + 1, endedBy(referral), command.nextOfferId());
        return Applied.of(
                again,
                new ProgrammeChosen(openRequest(referral), command.place(), command.reason(), command.at()),
                new NamedPlaceRequested(
                        command.nextOfferId(),
                        command.place().programme(),
                        again.ended().excludedProviders(),
                        command.at()));
    }

    private static EndedOffers endedBy(Referral referral) {
        return referral instanceof Offered offered
                ? offered.ended().plus(offered.offer(), Outcome.WITHDRAWN)
                : referral.ended();
    }

    private static @Nullable String openRequest(Referral referral) {
        return switch (referral) {
            case Seeking seeking -> seeking.offerId();
            case Offered offered -> offered.offer().id();
            default -> null;
        };
    }

    /** Whoever could not see the person in time is not asked again, unless a manager wants it. */
    static Decision release(Accepted referral, ReleaseReferral command) {
        return SearchOn.after(
                new ReferralReleased(referral.placement(), referral.contact().since(), command.at()),
                referral,
                referral.facts(),
                referral.ended().released(referral.placement()),
                command.onward(),
                command.at());
    }
}
