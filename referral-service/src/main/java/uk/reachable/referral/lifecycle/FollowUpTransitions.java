package uk.reachable.referral.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.referral.lifecycle.Decision.Applied;
import uk.reachable.referral.lifecycle.EndedOffers.Outcome;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Seeking;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.ReferralCommand.FollowUpAtHome;
import uk.reachable.referral.lifecycle.ReferralEvent.LeftBeforeContact;

/**
 * Somebody who left before anybody had seen them is followed up at home: the referral goes on, and nothing of it lapses
 * with the reachable moment.
 */
final class FollowUpTransitions {

    private FollowUpTransitions() {}

    static Decision seek(Seeking referral, FollowUpAtHome command) {
        return seek(referral, referral.offerId(), DeskTransitions.inLineSince(referral, command.at()), command);
    }

    /** Nobody was left where they were; at home there may be. */
    static Decision seek(Unplaced referral, FollowUpAtHome command) {
        return seek(referral, null, command.at(), command);
    }

    private static Decision seek(
            Referral referral, @Nullable String endedOfferId, Instant inLineSince, FollowUpAtHome command) {
        Raised again = new Raised(
                command.facts(),
                referral.version() + 1,
                referral.ended(),
                command.onward().nextOfferId());
        return Applied.of(
                again,
                new LeftBeforeContact(endedOfferId, null, command.at()),
                SearchTransitions.request(again, inLineSince));
    }

    /** The offer was one for the place where they were. */
    static Decision endTheOffer(Offered referral, FollowUpAtHome command) {
        return SearchOn.after(
                new LeftBeforeContact(referral.offer().id(), null, command.at()),
                referral,
                command.facts(),
                referral.ended().plus(referral.offer(), Outcome.WITHDRAWN),
                command.onward(),
                command.at());
    }

    /** The same holder keeps the person, by another clock. */
    static Decision startTheClockAnew(Accepted referral, FollowUpAtHome command) {
        FirstContact contact = referral.contact().anew(command.facts(), command.at());
        Accepted after = new Accepted(
                command.facts(),
                referral.version() + 1,
                referral.ended(),
                referral.placementId(),
                referral.place(),
                referral.worker(),
                contact);
        return Applied.of(after, new LeftBeforeContact(null, contact.dueBy(), command.at()));
    }

    static Decision noteFacts(Referral referral, FollowUpAtHome command) {
        return Applied.of(Unmoved.later(referral, command.facts()), new LeftBeforeContact(null, null, command.at()));
    }
}
