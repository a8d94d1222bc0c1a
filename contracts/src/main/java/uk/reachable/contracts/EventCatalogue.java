package uk.reachable.contracts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.reachable.contracts.delivery.DeliveryDue;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.ActionDropped;
import uk.reachable.contracts.incident.ActionDueSoon;
import uk.reachable.contracts.incident.ActionOverdue;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.contracts.incident.CommunityNoticeUnopened;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.ContactReviewDue;
import uk.reachable.contracts.incident.EmergencyAccessNotReviewed;
import uk.reachable.contracts.incident.EmergencyAccessReviewed;
import uk.reachable.contracts.incident.EmergencyAccessTaken;
import uk.reachable.contracts.incident.IncidentAmended;
import uk.reachable.contracts.incident.IncidentClosed;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.IncidentMergeUndone;
import uk.reachable.contracts.incident.IncidentMerged;
import uk.reachable.contracts.incident.IncidentReopened;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingOverdue;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.incident.SafeguardingUnanswered;
import uk.reachable.contracts.notification.NoticePosted;
import uk.reachable.contracts.notification.NoticeSent;
import uk.reachable.contracts.placement.IntakeReopened;
import uk.reachable.contracts.placement.NoPlace;
import uk.reachable.contracts.placement.PlaceFilled;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.contracts.placement.PlaceReleased;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.programme.WorkerPublished;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
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
import uk.reachable.contracts.referral.ReferralHeartbeat;
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

/** Every event that travels, and the CloudEvents type it travels under. */
public final class EventCatalogue {

    private static final List<Class<? extends Event>> VERSION_1 = List.of(
            IncidentLogged.class,
            MeetingCalled.class,
            ReferralRequested.class,
            IncidentAmended.class,
            IncidentClosed.class,
            IncidentReopened.class,
            IncidentMerged.class,
            IncidentMergeUndone.class,
            MeetingScheduled.class,
            MeetingHeld.class,
            MeetingConcluded.class,
            MeetingCancelled.class,
            MeetingOverdue.class,
            ActionAssigned.class,
            ActionDueSoon.class,
            ActionOverdue.class,
            ActionCompleted.class,
            ActionDropped.class,
            ContactPaused.class,
            ContactAllowed.class,
            ContactReviewDue.class,
            SafeguardingUnanswered.class,
            EmergencyAccessTaken.class,
            EmergencyAccessNotReviewed.class,
            EmergencyAccessReviewed.class,
            CommunityNoticeIssued.class,
            CommunityNoticeOpened.class,
            CommunityNoticeUnopened.class,
            ReferralRaised.class,
            PlaceRequested.class,
            OfferMade.class,
            OfferAccepted.class,
            OfferDeclined.class,
            OfferLapsed.class,
            OfferNotMade.class,
            OfferWithdrawn.class,
            AlreadyWithUsNotPossible.class,
            ReferralWaiting.class,
            ReferralUnplaced.class,
            UnplacedOverdue.class,
            HandoverProposed.class,
            HandoverOffered.class,
            HandoverAccepted.class,
            HandoverRefused.class,
            HandoverLapsed.class,
            HandoverNotPossible.class,
            ReferralWithdrawn.class,
            ReferralAmended.class,
            ReferralReopened.class,
            LeftBeforeContact.class,
            ConfirmationAwaited.class,
            ConfirmationOverdue.class,
            ReofferConfirmed.class,
            ProgrammeChosen.class,
            ReferralReleased.class,
            ReferrerTold.class,
            ContactRecorded.class,
            FirstContactOverdue.class,
            SessionRecorded.class,
            WorkerChanged.class,
            ReferralCompleted.class,
            ReferralEndedEarly.class,
            JourneyPlanned.class,
            LegConfirmed.class,
            LegMissed.class,
            ReferralPaused.class,
            ReferralResumed.class,
            ReferralHeartbeat.class,
            PlaceHeld.class,
            NoPlace.class,
            PlaceFilled.class,
            PlaceReleased.class,
            IntakeReopened.class,
            ProgrammePublished.class,
            WorkerPublished.class,
            NoticePosted.class,
            NoticeSent.class,
            DeliveryDue.class);

    private static final Map<String, Class<? extends Event>> BY_TYPE = byType();

    private EventCatalogue() {}

    public static String typeOf(Event event) {
        return typeOf(event.getClass());
    }

    /** For example {@code uk.reachable.referral.OfferAccepted.v1}. */
    public static String typeOf(Class<? extends Event> event) {
        String area =
                event.getPackageName().substring(Event.class.getPackageName().length() + 1);
        return "uk.reachable." + area + "." + event.getSimpleName() + ".v1";
    }

    /** The record of a type, or empty when this build does not know the type or its version. */
    public static Optional<Class<? extends Event>> classOf(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** All types, in the order of the flow. */
    public static List<Class<? extends Event>> all() {
        return VERSION_1;
    }

    private static Map<String, Class<? extends Event>> byType() {
        Map<String, Class<? extends Event>> types = new LinkedHashMap<>();
        VERSION_1.forEach(event -> types.put(typeOf(event), event));
        return Map.copyOf(types);
    }
}
