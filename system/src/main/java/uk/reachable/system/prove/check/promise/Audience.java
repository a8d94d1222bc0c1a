package uk.reachable.system.prove.check.promise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionDueSoon;
import uk.reachable.contracts.incident.ActionOverdue;
import uk.reachable.contracts.incident.CommunityNoticeUnopened;
import uk.reachable.contracts.incident.ContactReviewDue;
import uk.reachable.contracts.incident.EmergencyAccessNotReviewed;
import uk.reachable.contracts.incident.EmergencyAccessTaken;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingOverdue;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.contracts.incident.SafeguardingUnanswered;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.UnplacedOverdue;
import uk.reachable.local.issuer.DemoUser;
import uk.reachable.local.issuer.DemoUsers;

/** Who must be told of what, and by e-mail: the table of notification-service's README, written a second time. */
public final class Audience {

    private Audience() {}

    /** That an organisation must have one notice of a kind about an offer, handover or meeting. */
    public record Due(NoticeKind kind, String subject, String organisation) {}

    public static List<Due> of(Event event) {
        return switch (event) {
            case OfferMade e ->
                e.onShiftFrom() == null
                        ? List.of(new Due(NoticeKind.OFFER_MADE, e.offerId(), e.provider()))
                        : List.of(
                                new Due(NoticeKind.OFFER_MADE, e.offerId(), e.provider()),
                                desk(NoticeKind.NOBODY_ON_SHIFT, e.offerId(), e.region()));
            case ReferralWaiting e -> List.of(desk(NoticeKind.REFERRAL_WAITING, e.offerId(), e.region()));
            case ReferralUnplaced e -> List.of(desk(NoticeKind.REFERRAL_UNPLACED, e.offerId(), e.region()));
            case FirstContactOverdue e ->
                List.of(
                        new Due(NoticeKind.FIRST_CONTACT_OVERDUE, e.placementId() + "/" + e.dueBy(), e.provider()),
                        desk(NoticeKind.FIRST_CONTACT_OVERDUE, e.placementId() + "/" + e.dueBy(), e.region()));
            case LegMissed e ->
                List.of(
                        new Due(NoticeKind.LEG_MISSED, e.legId(), e.provider()),
                        desk(NoticeKind.LEG_MISSED, e.legId(), e.region()));
            case ReferralPaused e -> each(NoticeKind.REFERRAL_PAUSED, e, e.organisations());
            case ReferralResumed e -> each(NoticeKind.REFERRAL_RESUMED, e, e.organisations());
            case ConfirmationAwaited e -> List.of(desk(NoticeKind.CONFIRMATION_NEEDED, step(e), e.region()));
            case ConfirmationOverdue e -> List.of(desk(NoticeKind.CONFIRMATION_OVERDUE, step(e), e.region()));
            case UnplacedOverdue e -> List.of(desk(NoticeKind.UNPLACED_OVERDUE, step(e), e.region()));
            case AlreadyWithUsNotPossible e ->
                List.of(
                        new Due(NoticeKind.ALREADY_WITH_US_NOT_POSSIBLE, e.offerId(), e.provider()),
                        desk(NoticeKind.ALREADY_WITH_US_NOT_POSSIBLE, e.offerId(), e.region()));
            case ReferrerTold e ->
                List.of(new Due(NoticeKind.valueOf("OUTCOME_" + e.outcome()), step(e), e.referringOrganisation()));
            case HandoverOffered e ->
                List.of(new Due(NoticeKind.HANDOVER_PROPOSED, e.handoverId(), e.toOrganisation()));
            case HandoverAccepted e ->
                List.of(new Due(NoticeKind.HANDOVER_ACCEPTED, e.handoverId(), e.fromOrganisation()));
            case HandoverRefused e ->
                List.of(new Due(NoticeKind.HANDOVER_REFUSED, e.handoverId(), e.fromOrganisation()));
            case HandoverLapsed e -> List.of(new Due(NoticeKind.HANDOVER_LAPSED, e.handoverId(), e.fromOrganisation()));
            case HandoverNotPossible e ->
                List.of(new Due(NoticeKind.HANDOVER_NOT_POSSIBLE, e.handoverId(), e.fromOrganisation()));
            case MeetingCalled e ->
                List.of(
                        new Due(NoticeKind.MEETING_CALLED, e.meetingId(), e.policeLead()),
                        desk(NoticeKind.MEETING_CALLED, e.meetingId(), e.region()));
            case MeetingScheduled e ->
                told(NoticeKind.MEETING_SCHEDULED, e.meetingId() + "/" + e.startsAt(), e.invited());
            case MeetingCancelled e -> told(NoticeKind.MEETING_CANCELLED, e.meetingId(), e.invited());
            case MeetingOverdue e ->
                List.of(
                        new Due(NoticeKind.MEETING_OVERDUE, e.meetingId() + "/" + e.escalation(), e.policeLead()),
                        desk(NoticeKind.MEETING_OVERDUE, e.meetingId() + "/" + e.escalation(), e.region()));
            case ActionAssigned e -> told(NoticeKind.ACTION_ASSIGNED, e.actionId(), List.of(e.ownerOrganisation()));
            case ActionDueSoon e -> told(NoticeKind.ACTION_DUE_SOON, e.actionId(), List.of(e.ownerOrganisation()));
            case ActionOverdue e ->
                List.of(
                        new Due(NoticeKind.ACTION_OVERDUE, e.actionId(), e.ownerOrganisation()),
                        desk(NoticeKind.ACTION_OVERDUE, e.actionId(), e.region()));
            case ContactReviewDue e ->
                List.of(
                        new Due(NoticeKind.CONTACT_REVIEW_DUE, e.personId() + "/" + e.reviewBy(), e.policeLead()),
                        desk(NoticeKind.CONTACT_REVIEW_DUE, e.personId() + "/" + e.reviewBy(), e.region()));
            case SafeguardingUnanswered e ->
                List.of(desk(NoticeKind.SAFEGUARDING_UNANSWERED, e.personId() + "/" + e.question(), e.region()));
            case EmergencyAccessTaken e -> List.of(desk(NoticeKind.EMERGENCY_ACCESS_TAKEN, e.accessId(), e.region()));
            case EmergencyAccessNotReviewed e ->
                List.of(desk(NoticeKind.EMERGENCY_ACCESS_NOT_REVIEWED, e.accessId(), e.region()));
            case CommunityNoticeUnopened e ->
                List.of(desk(NoticeKind.COMMUNITY_NOTICE_UNOPENED, e.noticeId(), e.region()));
            default -> List.of();
        };
    }

    /** What is told only if it is not answered in time. */
    static List<Due> perhaps(Event event) {
        return event instanceof OfferMade made && made.toldFirst() != null
                ? List.of(desk(NoticeKind.NOBODY_HAS_ANSWERED, made.offerId(), made.region()))
                : List.of();
    }

    private static List<Due> told(NoticeKind kind, String subject, List<String> organisations) {
        return organisations.stream()
                .map(organisation -> new Due(kind, subject, organisation))
                .toList();
    }

    private static List<Due> each(NoticeKind kind, CaseEvent event, List<String> organisations) {
        return told(kind, step(event), organisations);
    }

    private static String step(CaseEvent event) {
        return event.referralId() + "/" + event.version();
    }

    private static Due desk(NoticeKind kind, String subject, String region) {
        return new Due(
                kind, subject, Regions.byId(region).map(Region::organisation).orElse("the desk of " + region));
    }

    /** The addresses of those whose work it is; nobody of an organisation that has no demo user. */
    public static Set<String> addresses(String kind, String organisation) {
        Set<String> roles = roles(NoticeKind.valueOf(kind));
        return DemoUsers.all().stream()
                .filter(user -> user.organisation().equals(organisation))
                .filter(user -> user.roles().stream().anyMatch(roles::contains))
                .map(DemoUser::name)
                .map(name -> name + "@example.org")
                .collect(Collectors.toSet());
    }

    /** Whether it is told to whoever supports the person, in place of their colleagues, once somebody is named. */
    static boolean isTheWorkers(String kind) {
        return switch (NoticeKind.valueOf(kind)) {
            case REFERRAL_PAUSED,
                    REFERRAL_RESUMED,
                    FIRST_CONTACT_OVERDUE,
                    LEG_MISSED,
                    HANDOVER_ACCEPTED,
                    HANDOVER_REFUSED,
                    HANDOVER_LAPSED,
                    HANDOVER_NOT_POSSIBLE -> true;
            default -> false;
        };
    }

    private static Set<String> roles(NoticeKind kind) {
        return switch (kind) {
            case OFFER_MADE, HANDOVER_PROPOSED, REFERRAL_PAUSED, REFERRAL_RESUMED ->
                Set.of("CASEWORKER", "PROVIDER_MANAGER");
            case NOBODY_ON_SHIFT,
                    NOBODY_HAS_ANSWERED,
                    REFERRAL_WAITING,
                    REFERRAL_UNPLACED,
                    CONFIRMATION_NEEDED,
                    CONFIRMATION_OVERDUE -> Set.of("DUTY_OFFICER");
            case UNPLACED_OVERDUE -> Set.of("DUTY_OFFICER", "PROGRAMME_MANAGER");
            case FIRST_CONTACT_OVERDUE,
                    LEG_MISSED,
                    ALREADY_WITH_US_NOT_POSSIBLE,
                    HANDOVER_ACCEPTED,
                    HANDOVER_REFUSED,
                    HANDOVER_LAPSED,
                    HANDOVER_NOT_POSSIBLE,
                    OUTCOME_ACCEPTED,
                    OUTCOME_STILL_LOOKING,
                    OUTCOME_NONE_FOUND,
                    OUTCOME_ENDED -> Set.of("CASEWORKER", "PROVIDER_MANAGER", "DUTY_OFFICER");
            case MEETING_SCHEDULED, MEETING_CANCELLED, ACTION_ASSIGNED, ACTION_DUE_SOON, ACTION_OVERDUE ->
                Set.of("LEAD_OFFICER", "DUTY_OFFICER", "PROVIDER_MANAGER");
            case SAFEGUARDING_UNANSWERED, COMMUNITY_NOTICE_UNOPENED -> Set.of("DUTY_OFFICER");
            case EMERGENCY_ACCESS_TAKEN -> Set.of("PRIVACY_OFFICER");
            case EMERGENCY_ACCESS_NOT_REVIEWED -> Set.of("PRIVACY_OFFICER", "PROGRAMME_MANAGER");
            case MEETING_CALLED, MEETING_OVERDUE, CONTACT_REVIEW_DUE -> Set.of("LEAD_OFFICER", "DUTY_OFFICER");
        };
    }
}
