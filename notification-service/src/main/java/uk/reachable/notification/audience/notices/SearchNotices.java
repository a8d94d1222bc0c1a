package uk.reachable.notification.audience.notices;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.notification.audience.Absence;
import uk.reachable.notification.audience.CaseReference;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.audience.Subject;

import static uk.reachable.contracts.codes.NoticeKind.ALREADY_WITH_US_NOT_POSSIBLE;
import static uk.reachable.contracts.codes.NoticeKind.NOBODY_HAS_ANSWERED;
import static uk.reachable.contracts.codes.NoticeKind.NOBODY_ON_SHIFT;
import static uk.reachable.contracts.codes.NoticeKind.OFFER_MADE;
import static uk.reachable.contracts.codes.NoticeKind.REFERRAL_UNPLACED;
import static uk.reachable.contracts.codes.NoticeKind.REFERRAL_WAITING;

/** Who must know while somebody is sought who takes a person on. */
public final class SearchNotices {

    private SearchNotices() {}

    /** The provider is asked; when nobody there is on shift, the duty desk must be able to reach somebody itself. */
    public static List<Notice> offered(OfferMade made) {
        Absence absence = Absence.until(made.onShiftFrom(), made.ring());
        var toProvider = new Notice(
                OFFER_MADE,
                made.provider(),
                CaseReference.of(made),
                new Subject.Offer(made.offerId()),
                made.respondBy(),
                absence,
                made.toldFirst() == null ? List.of() : made.toldFirst());
        return absence == null
                ? List.of(toProvider)
                : List.of(toProvider, toDutyDesk(NOBODY_ON_SHIFT, made, made.offerId(), made.respondBy(), absence));
    }

    /** The duty desk hears that an offer, which {@code asked} tells of, is not answered and soon over. */
    public static Notice notAnswered(Notice asked) {
        return new Notice(
                NOBODY_HAS_ANSWERED,
                DutyDesk.of(asked.about().region()),
                asked.about(),
                asked.subject(),
                asked.respondBy(),
                null);
    }

    public static List<Notice> waiting(ReferralWaiting waiting) {
        return List.of(toDutyDesk(REFERRAL_WAITING, waiting, waiting.offerId(), null, null));
    }

    public static List<Notice> unplaced(ReferralUnplaced unplaced) {
        return List.of(toDutyDesk(REFERRAL_UNPLACED, unplaced, unplaced.offerId(), unplaced.dutyDueBy(), null));
    }

    /** Whoever said that they support the person, and the desk that may have said so for them, waited to hear it. */
    public static List<Notice> noPlaceWithUs(AlreadyWithUsNotPossible it) {
        return Stream.of(it.provider(), DutyDesk.of(it.region()))
                .map(organisation -> new Notice(
                        ALREADY_WITH_US_NOT_POSSIBLE,
                        organisation,
                        CaseReference.of(it),
                        new Subject.Offer(it.offerId()),
                        null,
                        null))
                .toList();
    }

    /** What the desk has to decide, or should have. */
    public static List<Notice> deskDecides(NoticeKind kind, CaseEvent event, Instant by) {
        return List.of(new Notice(
                kind, DutyDesk.of(event.region()), CaseReference.of(event), Subject.Step.of(event), by, null));
    }

    private static Notice toDutyDesk(
            NoticeKind kind, CaseEvent event, String offerId, @Nullable Instant respondBy, @Nullable Absence absence) {
        return new Notice(
                kind,
                DutyDesk.of(event.region()),
                CaseReference.of(event),
                new Subject.Offer(offerId),
                respondBy,
                absence);
    }
}
