package uk.reachable.notification.audience;

import java.util.List;
import uk.reachable.contracts.referral.OfferMade;

import static uk.reachable.contracts.codes.NoticeKind.NOBODY_HAS_ANSWERED;
import static uk.reachable.contracts.codes.NoticeKind.NOBODY_ON_SHIFT;
import static uk.reachable.contracts.codes.NoticeKind.OFFER_MADE;
import static uk.reachable.notification.audience.AudiencePolicy.about;
import static uk.reachable.notification.audience.AudiencePolicy.dutyDesk;
import static uk.reachable.notification.audience.AudiencePolicy.toDutyDesk;

/** Who must know of an offer, and that nobody has answered it. */
public final class OfferAudience {

    private OfferAudience() {}

    /** The provider is asked; when nobody there is on shift, the duty desk must be able to reach somebody itself. */
    static List<Notice> of(OfferMade made) {
        Absence absence = Absence.until(made.onShiftFrom(), made.ring());
        var toProvider = new Notice(
                OFFER_MADE,
                made.provider(),
                about(made),
                new Subject.Offer(made.offerId()),
                made.respondBy(),
                absence,
                made.toldFirst() == null ? List.of() : made.toldFirst());
        return absence == null
                ? List.of(toProvider)
                : List.of(toProvider, toDutyDesk(NOBODY_ON_SHIFT, made, made.offerId(), made.respondBy(), absence));
    }

    /** The duty desk hears that an offer, which {@code asked} tells of, is not answered and soon over. */
    public static Notice nobodyHasAnswered(Notice asked) {
        return new Notice(
                NOBODY_HAS_ANSWERED,
                dutyDesk(asked.about().region()),
                asked.about(),
                asked.subject(),
                asked.respondBy(),
                null);
    }
}
