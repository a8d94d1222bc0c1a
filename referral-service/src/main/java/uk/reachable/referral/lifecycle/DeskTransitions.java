package uk.reachable.referral.lifecycle;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.Referral.Waiting;
import uk.reachable.referral.lifecycle.Referral.Withdrawn;
import uk.reachable.referral.lifecycle.ReferralCommand.AmendReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.ReopenReferral;
import uk.reachable.referral.lifecycle.ReferralCommand.WithdrawReferral;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralAmended;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralReopened;
import uk.reachable.referral.lifecycle.ReferralEvent.ReferralWithdrawn;

/** What the rows of {@link DeskTable} make of a referral. */
final class DeskTransitions {

    private DeskTransitions() {}

    static Decision withdraw(Offered referral, WithdrawReferral command) {
        EndedOffers ended = referral.ended().plus(referral.offer(), Outcome.WITHDRAWN);
        return withdraw(referral, ended, referral.offer().id(), command);
    }

    static Decision withdraw(Referral referral, @Nullable String offerId, WithdrawReferral command) {
        return withdraw(referral, referral.ended(), offerId, command);
    }

    private static Decision withdraw(
            Referral referral, EndedOffers ended, @Nullable String offerId, WithdrawReferral command) {
        return Applied.of(
                new Withdrawn(
                        referral.facts(),
                        referral.version() + 1,
                        ended,
                        command.reason(),
                        command.organisation(),
                        command.at()),
                new ReferralWithdrawn(offerId, command.reason(), command.at()));
    }

    static Decision reopen(Referral referral, ReopenReferral command) {
        EndedOffers ended = command.everybodyAgain() ? referral.ended().forgiven() : referral.ended();
        Raised again = new Raised(referral.facts(), referral.version() + 1, ended, command.nextOfferId());
        return Applied.of(
                again,
                new ReferralReopened(command.everybodyAgain(), command.at()),
                SearchTransitions.request(again, command.at()));
    }

    static Decision seekByNewFacts(Seeking referral, AmendReferral command) {
        Raised again = new Raised(command.facts(), referral.version() + 1, referral.ended(), command.nextOfferId());
        return Applied.of(
                again,
                new ReferralAmended(referral.offerId(), null, command.at()),
                SearchTransitions.request(again, inLineSince(referral, command.at())));
    }

    /** Whoever waits keeps their place in the line: a correction is no fault of theirs. */
    static Instant inLineSince(Seeking referral, Instant now) {
        return referral instanceof Waiting waiting ? waiting.since() : now;
    }

    static Decision keepTheOffer(Offered referral, AmendReferral command) {
        ResponseWindow window = Objects.requireNonNull(command.window(), "an open offer has a clock");
        Offer offer = new Offer(referral.offer().id(), referral.offer().place(), window);
        return Applied.of(
                new Offered(command.facts(), referral.version() + 1, referral.ended(), offer),
                new ReferralAmended(null, window, command.at()));
    }

    static Decision noteFacts(Referral referral, AmendReferral command) {
        return Applied.of(Unmoved.later(referral, command.facts()), new ReferralAmended(null, null, command.at()));
    }
}
