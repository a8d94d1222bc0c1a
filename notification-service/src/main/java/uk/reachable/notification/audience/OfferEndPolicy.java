package uk.reachable.notification.audience;

import java.util.Optional;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralWithdrawn;

/** Which offer an event ends, if any: nobody else is told of it from then on. */
public final class OfferEndPolicy {

    private OfferEndPolicy() {}

    public static Optional<String> endedOffer(CaseEvent event) {
        return switch (event) {
            case OfferAccepted accepted -> Optional.of(accepted.offerId());
            case OfferDeclined declined -> Optional.of(declined.offerId());
            case OfferLapsed lapsed -> Optional.of(lapsed.offerId());
            case OfferWithdrawn withdrawn -> Optional.of(withdrawn.offerId());
            case ReferralWithdrawn withdrawn -> Optional.ofNullable(withdrawn.offerId());
            case LeftBeforeContact left -> Optional.ofNullable(left.endedOfferId());
            case ProgrammeChosen chosen -> Optional.ofNullable(chosen.endedOfferId());
            default -> Optional.empty();
        };
    }
}
