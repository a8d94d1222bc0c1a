package uk.reachable.notification.audience;

import java.util.List;
import uk.reachable.contracts.incident.CommunityNoticeEvent;
import uk.reachable.contracts.incident.EmergencyAccessEvent;
import uk.reachable.contracts.incident.IncidentCourse;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.MeetingEvent;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.incident.SafeguardingEvent;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.OfferWithdrawn;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.contracts.referral.UnplacedOverdue;
import uk.reachable.contracts.referral.WorkerChanged;
import uk.reachable.notification.audience.notices.CommunityNotices;
import uk.reachable.notification.audience.notices.EmergencyAccessNotices;
import uk.reachable.notification.audience.notices.HandoverNotices;
import uk.reachable.notification.audience.notices.MeetingNotices;
import uk.reachable.notification.audience.notices.SafeguardingNotices;
import uk.reachable.notification.audience.notices.SearchNotices;
import uk.reachable.notification.audience.notices.SupportNotices;

import static uk.reachable.contracts.codes.NoticeKind.CONFIRMATION_NEEDED;
import static uk.reachable.contracts.codes.NoticeKind.CONFIRMATION_OVERDUE;
import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_ACCEPTED;
import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_LAPSED;
import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_NOT_POSSIBLE;
import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_REFUSED;
import static uk.reachable.contracts.codes.NoticeKind.UNPLACED_OVERDUE;

/**
 * Which organisations must know of an event, and only of those that ask something of them or answer what they asked:
 * people stop reading a channel that tells them everything.
 */
public final class AudiencePolicy {

    private AudiencePolicy() {}

    public static List<Notice> noticesOf(IncidentEvent event) {
        return switch (event) {
            case MeetingEvent meeting -> MeetingNotices.of(meeting);
            case SafeguardingEvent safeguarding -> SafeguardingNotices.of(safeguarding);
            case EmergencyAccessEvent access -> EmergencyAccessNotices.of(access);
            case CommunityNoticeEvent notice -> CommunityNotices.of(notice);
            case IncidentCourse _, ReferralRequested _ -> List.of();
        };
    }

    /** A step of a referral, told to whoever has to act on it or waited for it. */
    public static List<Notice> noticesOf(CaseEvent event) {
        return switch (event) {
            case OfferMade made -> SearchNotices.offered(made);
            case ReferralWaiting waiting -> SearchNotices.waiting(waiting);
            case ReferralUnplaced unplaced -> SearchNotices.unplaced(unplaced);
            case ConfirmationAwaited it -> SearchNotices.deskDecides(CONFIRMATION_NEEDED, it, it.confirmBy());
            case ConfirmationOverdue it -> SearchNotices.deskDecides(CONFIRMATION_OVERDUE, it, it.confirmBy());
            case UnplacedOverdue it -> SearchNotices.deskDecides(UNPLACED_OVERDUE, it, it.dutyDueBy());
            case AlreadyWithUsNotPossible it -> SearchNotices.noPlaceWithUs(it);
            case ReferrerTold told -> SupportNotices.referrerTold(told);
            case FirstContactOverdue overdue -> SupportNotices.firstContactOverdue(overdue);
            case LegMissed missed -> SupportNotices.legMissed(missed);
            case ReferralPaused paused -> SupportNotices.paused(paused);
            case ReferralResumed resumed -> SupportNotices.resumed(resumed);
            case HandoverOffered offered -> HandoverNotices.offered(offered);
            case HandoverAccepted it ->
                HandoverNotices.answered(HANDOVER_ACCEPTED, it, it.handoverId(), it.fromOrganisation());
            case HandoverRefused it ->
                HandoverNotices.answered(HANDOVER_REFUSED, it, it.handoverId(), it.fromOrganisation());
            case HandoverLapsed it ->
                HandoverNotices.answered(HANDOVER_LAPSED, it, it.handoverId(), it.fromOrganisation());
            case HandoverNotPossible it ->
                HandoverNotices.answered(HANDOVER_NOT_POSSIBLE, it, it.handoverId(), it.fromOrganisation());
            case ReferralRaised _,
                    PlaceRequested _,
                    OfferAccepted _,
                    OfferDeclined _,
                    OfferLapsed _,
                    OfferNotMade _,
                    OfferWithdrawn _,
                    HandoverProposed _,
                    ReferralWithdrawn _,
                    ReferralAmended _,
                    LeftBeforeContact _,
                    ReofferConfirmed _,
                    ProgrammeChosen _,
                    ReferralReleased _,
                    ReferralReopened _,
                    ContactRecorded _,
                    SessionRecorded _,
                    JourneyPlanned _,
                    LegConfirmed _,
                    WorkerChanged _,
                    ReferralCompleted _,
                    ReferralEndedEarly _ -> List.of();
        };
    }

    /** The duty desk hears that an offer, which {@code asked} tells of, is not answered and soon over. */
    public static Notice nobodyHasAnswered(Notice asked) {
        return SearchNotices.notAnswered(asked);
    }
}
