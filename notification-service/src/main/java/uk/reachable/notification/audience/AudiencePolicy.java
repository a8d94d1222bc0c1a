package uk.reachable.notification.audience;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
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
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.ReofferConfirmed;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.contracts.referral.UnplacedOverdue;
import uk.reachable.contracts.referral.WorkerChanged;

import static uk.reachable.contracts.codes.NoticeKind.ALREADY_WITH_US_NOT_POSSIBLE;
import static uk.reachable.contracts.codes.NoticeKind.CONFIRMATION_NEEDED;
import static uk.reachable.contracts.codes.NoticeKind.CONFIRMATION_OVERDUE;
import static uk.reachable.contracts.codes.NoticeKind.FIRST_CONTACT_OVERDUE;
import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_ACCEPTED;
import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_LAPSED;
import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_NOT_POSSIBLE;
import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_PROPOSED;
import static uk.reachable.contracts.codes.NoticeKind.HANDOVER_REFUSED;
import static uk.reachable.contracts.codes.NoticeKind.LEG_MISSED;
import static uk.reachable.contracts.codes.NoticeKind.MEETING_CALLED;
import static uk.reachable.contracts.codes.NoticeKind.OUTCOME_ACCEPTED;
import static uk.reachable.contracts.codes.NoticeKind.OUTCOME_ENDED;
import static uk.reachable.contracts.codes.NoticeKind.OUTCOME_NONE_FOUND;
import static uk.reachable.contracts.codes.NoticeKind.OUTCOME_STILL_LOOKING;
import static uk.reachable.contracts.codes.NoticeKind.REFERRAL_UNPLACED;
import static uk.reachable.contracts.codes.NoticeKind.REFERRAL_WAITING;
import static uk.reachable.contracts.codes.NoticeKind.UNPLACED_OVERDUE;

/**
 * Which organisations must know of an event, and only of those that ask something of them or answer what they asked:
 * people stop reading a channel that tells them everything.
 */
public final class AudiencePolicy {

    private AudiencePolicy() {}

    /** The police lead is asked to convene, and the duty desk knows that it was (seed 001 ¶79-80). */
    public static List<Notice> noticesOf(IncidentEvent event) {
        return switch (event) {
            case MeetingCalled called ->
                Stream.of(called.policeLead(), dutyDesk(called.region()))
                        .map(organisation -> meetingCalled(called, organisation))
                        .toList();
            case IncidentLogged _, ReferralRequested _ -> List.of();
        };
    }

    /** A step of a referral, told to whoever has to act on it or waited for it. */
    public static List<Notice> noticesOf(CaseEvent event) {
        return switch (event) {
            case OfferMade made -> OfferAudience.of(made);
            case ReferralWaiting waiting ->
                List.of(toDutyDesk(REFERRAL_WAITING, waiting, waiting.offerId(), null, null));
            case ReferralUnplaced unplaced ->
                List.of(toDutyDesk(REFERRAL_UNPLACED, unplaced, unplaced.offerId(), unplaced.dutyDueBy(), null));
            case ConfirmationAwaited awaited ->
                List.of(stepToDutyDesk(CONFIRMATION_NEEDED, awaited, awaited.confirmBy()));
            case ConfirmationOverdue overdue ->
                List.of(stepToDutyDesk(CONFIRMATION_OVERDUE, overdue, overdue.confirmBy()));
            case UnplacedOverdue overdue -> List.of(stepToDutyDesk(UNPLACED_OVERDUE, overdue, overdue.dutyDueBy()));
            case AlreadyWithUsNotPossible it ->
                Stream.of(it.provider(), dutyDesk(it.region()))
                        .map(organisation -> noPlaceWithUs(it, organisation))
                        .toList();
            case ReferrerTold told ->
                List.of(new Notice(
                        outcomeSoFar(told), told.referringOrganisation(), about(told), step(told), null, null));
            case FirstContactOverdue overdue ->
                Stream.of(overdue.provider(), dutyDesk(overdue.region()))
                        .map(organisation -> firstContactOverdue(overdue, organisation))
                        .toList();
            case LegMissed missed ->
                Stream.of(missed.provider(), dutyDesk(missed.region()))
                        .map(organisation -> legMissed(missed, organisation))
                        .toList();
            case HandoverOffered offered -> List.of(handoverProposed(offered));
            case HandoverAccepted it ->
                List.of(outcome(HANDOVER_ACCEPTED, it, new Subject.Handover(it.handoverId()), it.fromOrganisation()));
            case HandoverRefused it ->
                List.of(outcome(HANDOVER_REFUSED, it, new Subject.Handover(it.handoverId()), it.fromOrganisation()));
            case HandoverLapsed it ->
                List.of(outcome(HANDOVER_LAPSED, it, new Subject.Handover(it.handoverId()), it.fromOrganisation()));
            case HandoverNotPossible it ->
                List.of(outcome(
                        HANDOVER_NOT_POSSIBLE, it, new Subject.Handover(it.handoverId()), it.fromOrganisation()));
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

    /** Whoever took the person on has not seen them, by whichever clock: it and the duty desk look, for the place alone helps nobody. */
    private static Notice firstContactOverdue(FirstContactOverdue overdue, String organisation) {
        return new Notice(
                FIRST_CONTACT_OVERDUE,
                organisation,
                about(overdue),
                new Subject.Placement(overdue.placementId() + "/" + overdue.dueBy()),
                overdue.dueBy(),
                null);
    }

    /** Whoever said that they support the person, and the desk that may have said so for them, waited to hear it. */
    private static Notice noPlaceWithUs(AlreadyWithUsNotPossible it, String organisation) {
        return outcome(ALREADY_WITH_US_NOT_POSSIBLE, it, new Subject.Offer(it.offerId()), organisation);
    }

    /** Somebody is on the way and is not known to have arrived: whoever is responsible looks, and the duty desk rings. */
    private static Notice legMissed(LegMissed missed, String organisation) {
        return new Notice(
                LEG_MISSED, organisation, about(missed), new Subject.Leg(missed.legId()), missed.dueBy(), null);
    }

    /** Whoever referred hears what became of it, whether or not they have to act on it. */
    private static NoticeKind outcomeSoFar(ReferrerTold told) {
        return switch (told.outcome()) {
            case ACCEPTED -> OUTCOME_ACCEPTED;
            case STILL_LOOKING -> OUTCOME_STILL_LOOKING;
            case NONE_FOUND -> OUTCOME_NONE_FOUND;
            case ENDED -> OUTCOME_ENDED;
        };
    }

    private static Notice stepToDutyDesk(NoticeKind kind, CaseEvent event, Instant respondBy) {
        return new Notice(kind, dutyDesk(event.region()), about(event), step(event), respondBy, null);
    }

    private static Subject step(CaseEvent event) {
        return new Subject.Step(event.referralId() + "/" + event.version());
    }

    private static Notice handoverProposed(HandoverOffered offered) {
        return new Notice(
                HANDOVER_PROPOSED,
                offered.toOrganisation(),
                about(offered),
                new Subject.Handover(offered.handoverId()),
                offered.respondBy(),
                Absence.until(offered.onShiftFrom(), offered.ring()));
    }

    private static Notice outcome(NoticeKind kind, CaseEvent event, Subject subject, String asked) {
        return new Notice(kind, asked, about(event), subject, null, null);
    }

    static Notice toDutyDesk(
            NoticeKind kind, CaseEvent event, String offerId, @Nullable Instant respondBy, @Nullable Absence absence) {
        return new Notice(kind, dutyDesk(event.region()), about(event), new Subject.Offer(offerId), respondBy, absence);
    }

    private static Notice meetingCalled(MeetingCalled called, String organisation) {
        var about = new CaseReference(called.incidentId(), called.incidentReference(), called.region(), null);
        return new Notice(
                MEETING_CALLED, organisation, about, new Subject.Meeting(called.meetingId()), called.dueBy(), null);
    }

    static CaseReference about(CaseEvent event) {
        return new CaseReference(event.incidentId(), event.incidentReference(), event.region(), event.referralId());
    }

    /** The duty desk of a region is its unit's organisation. */
    static String dutyDesk(String region) {
        return Regions.byId(region)
                .map(Region::organisation)
                .orElseThrow(() -> new IllegalArgumentException("no region " + region));
    }
}
