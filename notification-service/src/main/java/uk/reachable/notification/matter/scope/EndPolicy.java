package uk.reachable.notification.matter.scope;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.ActionDropped;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.EmergencyAccessReviewed;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.JourneyPlanned;
import uk.reachable.contracts.referral.LegConfirmed;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.ProgrammeChosen;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.notification.audience.OfferEndPolicy;

/** Which matters an event ends: what was asked is answered, or cannot be answered any more. */
public final class EndPolicy {

    /** What the duty desk is asked while nobody is found. */
    private static final Set<String> SEARCH = Set.of("OFFER", "STEP");

    private static final Set<String> DECISION = Set.of("STEP");
    private static final Set<String> LEGS = Set.of("LEG");
    private static final Set<String> EVERYTHING = Set.of("OFFER", "STEP", "HANDOVER", "PLACEMENT", "LEG");

    private EndPolicy() {}

    public static List<Ended> endedBy(CaseEvent event) {
        Stream<Ended> offer = OfferEndPolicy.endedOffer(event).stream().map(id -> new Ended.One("OFFER", id));
        return Stream.concat(offer, others(event)).toList();
    }

    private static Stream<Ended> others(CaseEvent event) {
        return switch (event) {
            case OfferMade _ -> ofReferral(event, SEARCH);
            case OfferAccepted _, ReofferConfirmed _, ProgrammeChosen _ -> ofReferral(event, DECISION);
            case HandoverAccepted it -> one("HANDOVER", it.handoverId());
            case HandoverRefused it -> one("HANDOVER", it.handoverId());
            case HandoverLapsed it -> one("HANDOVER", it.handoverId());
            case HandoverNotPossible it -> one("HANDOVER", it.handoverId());
            case ReferralAmended it when it.endedOfferId() != null -> one("OFFER", it.endedOfferId());
            case ContactRecorded it -> one("PLACEMENT", it.placementId());
            case LegConfirmed it -> it.complete() ? one("LEG", it.legId()) : Stream.empty();
            case JourneyPlanned _ -> ofReferral(event, LEGS);
            case ReferralWithdrawn _, ReferralReleased _, ReferralCompleted _, ReferralEndedEarly _ ->
                ofReferral(event, EVERYTHING);
            default -> Stream.empty();
        };
    }

    public static List<Ended> endedBy(IncidentEvent event) {
        return switch (event) {
            case MeetingScheduled it -> List.of(new Ended.One("MEETING", it.meetingId()));
            case MeetingHeld it -> List.of(new Ended.One("MEETING", it.meetingId()));
            case MeetingConcluded it -> List.of(new Ended.One("MEETING", it.meetingId()));
            case MeetingCancelled it -> List.of(new Ended.One("MEETING", it.meetingId()));
            case ActionCompleted it -> List.of(new Ended.One("ACTION", it.actionId()));
            case ActionDropped it -> List.of(new Ended.One("ACTION", it.actionId()));
            case ContactAllowed it -> List.of(new Ended.One("CONTACT_REVIEW", it.personId()));
            case ContactPaused it -> List.of(new Ended.One("CONTACT_REVIEW", it.personId()));
            case EmergencyAccessReviewed it -> List.of(new Ended.One("EMERGENCY_ACCESS", it.accessId()));
            case CommunityNoticeOpened it -> List.of(new Ended.One("COMMUNITY_NOTICE", it.noticeId()));
            default -> List.of();
        };
    }

    private static Stream<Ended> one(String kind, String id) {
        return Stream.of(new Ended.One(kind, id));
    }

    private static Stream<Ended> ofReferral(CaseEvent event, Set<String> kinds) {
        return Stream.of(new Ended.OfReferral(event.referralId(), kinds));
    }
}
