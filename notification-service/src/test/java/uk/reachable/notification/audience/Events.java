package uk.reachable.notification.audience;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferrerOutcome;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.incident.EmergencyAccessTaken;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.referral.AlreadyWithUsNotPossible;
import uk.reachable.contracts.referral.ConfirmationAwaited;
import uk.reachable.contracts.referral.ConfirmationOverdue;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.LegMissed;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralRaised;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.ReferralUnplaced;
import uk.reachable.contracts.referral.ReferralWaiting;
import uk.reachable.contracts.referral.ReferrerTold;
import uk.reachable.contracts.referral.UnplacedOverdue;

/** Events of one West Midlands case: Redthread hands over to St Giles. */
public final class Events {

    public static final String INCIDENT = "incident-1";
    public static final String REFERENCE = "WM-2026-0042";
    public static final String REGION = "west-midlands";
    public static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    public static final Instant RESPOND_BY = Instant.parse("2026-11-20T20:15:00Z");
    public static final Instant ON_SHIFT_FROM = Instant.parse("2026-11-21T08:00:00Z");
    public static final String RING = "Redthread A&E night team, 0121 496 0102";

    private Events() {}

    public static OfferMade offerMade(String referralId, String offerId) {
        return offerMade("redthread", referralId, offerId, null);
    }

    public static OfferMade offerMadeAtNight(String referralId, String offerId) {
        return offerMade("redthread", referralId, offerId, ON_SHIFT_FROM);
    }

    public static OfferMade offerMade(
            String provider, String referralId, String offerId, @Nullable Instant onShiftFrom) {
        return new OfferMade(
                INCIDENT,
                REFERENCE,
                REGION,
                referralId,
                "person-1",
                3,
                offerId,
                "redthread-ed",
                provider,
                "Redthread in A&E",
                "Redthread",
                RESPOND_BY,
                onShiftFrom,
                onShiftFrom == null ? null : RING,
                NOW);
    }

    /** In a reachable moment: who is on shift there is told first. */
    public static OfferMade offerMadeTo(String provider, String toldFirst, String referralId, Instant respondBy) {
        return new OfferMade(
                INCIDENT,
                REFERENCE,
                REGION,
                referralId,
                "person-1",
                3,
                referralId,
                provider + "-ed",
                provider,
                "In A&E",
                "A provider",
                respondBy,
                null,
                null,
                NOW,
                List.of(toldFirst));
    }

    public static OfferAccepted offerAccepted(String provider, String referralId) {
        return new OfferAccepted(
                INCIDENT, REFERENCE, REGION, referralId, "person-1", 4, referralId, provider + "-ed", provider, NOW);
    }

    /** An open offer has another clock. */
    public static ReferralAmended clockMoved(String referralId, Instant respondBy) {
        return new ReferralAmended(
                INCIDENT,
                REFERENCE,
                REGION,
                referralId,
                "person-1",
                4,
                AgeBand.UNDER_18,
                "E08000025",
                "E08000025",
                null,
                null,
                respondBy,
                null,
                respondBy,
                NOW);
    }

    public static UnplacedOverdue unplacedOverdue() {
        return unplacedOverdue("referral-1");
    }

    public static UnplacedOverdue unplacedOverdue(String referralId) {
        return new UnplacedOverdue(INCIDENT, REFERENCE, REGION, referralId, "person-1", 5, RESPOND_BY, NOW);
    }

    public static EmergencyAccessTaken emergencyAccessTaken(String incidentId) {
        return new EmergencyAccessTaken(
                incidentId, REFERENCE, REGION, incidentId, "west-midlands-vru", RESPOND_BY, RESPOND_BY, NOW);
    }

    public static AlreadyWithUsNotPossible alreadyWithUsNotPossible(String offerId) {
        return new AlreadyWithUsNotPossible(
                INCIDENT, REFERENCE, REGION, "referral-1", "person-1", 5, offerId, "redthread-ed", "redthread", NOW);
    }

    public static OfferLapsed offerLapsed(String referralId, String offerId) {
        return new OfferLapsed(
                INCIDENT, REFERENCE, REGION, referralId, "person-1", 4, offerId, "redthread-ed", "redthread", NOW);
    }

    public static ReferralWaiting waiting(String offerId) {
        return waiting("referral-1", offerId);
    }

    public static ReferralWaiting waiting(String referralId, String offerId) {
        return new ReferralWaiting(INCIDENT, REFERENCE, REGION, referralId, "person-1", 4, offerId, NOW);
    }

    public static ReferralUnplaced unplaced(String offerId) {
        return new ReferralUnplaced(INCIDENT, REFERENCE, REGION, "referral-1", "person-1", 4, offerId, RESPOND_BY, NOW);
    }

    public static FirstContactOverdue firstContactOverdue(String placementId) {
        return new FirstContactOverdue(
                INCIDENT,
                REFERENCE,
                REGION,
                "referral-1",
                "person-1",
                6,
                placementId,
                "redthread-ed",
                "redthread",
                NOW,
                NOW);
    }

    public static LegMissed legMissed(String legId) {
        return legMissed("referral-1", legId);
    }

    public static LegMissed legMissed(String referralId, String legId) {
        return new LegMissed(
                INCIDENT,
                REFERENCE,
                REGION,
                referralId,
                "person-1",
                8,
                "journey-1",
                legId,
                JourneyLeg.RETURN,
                "redthread-ed",
                "redthread",
                NOW,
                NOW);
    }

    public static ConfirmationAwaited confirmationAwaited() {
        return new ConfirmationAwaited(INCIDENT, REFERENCE, REGION, "referral-1", "person-1", 4, RESPOND_BY, NOW);
    }

    public static ConfirmationOverdue confirmationOverdue() {
        return new ConfirmationOverdue(
                INCIDENT, REFERENCE, REGION, "referral-1", "person-1", 5, RESPOND_BY, RESPOND_BY);
    }

    public static ReferrerTold referrerTold(ReferrerOutcome outcome) {
        return new ReferrerTold(
                INCIDENT, REFERENCE, REGION, "referral-1", "person-1", 6, "west-midlands-vru", outcome, NOW);
    }

    public static ReferralPaused paused(String... organisations) {
        return new ReferralPaused(
                INCIDENT, REFERENCE, REGION, "referral-1", "person-1", 7, List.of(organisations), RESPOND_BY, NOW);
    }

    public static ReferralResumed resumed(String... organisations) {
        return new ReferralResumed(
                INCIDENT,
                REFERENCE,
                REGION,
                "referral-1",
                "person-1",
                8,
                List.of(organisations),
                null,
                RESPOND_BY,
                null,
                NOW);
    }

    public static ReferralRaised raised(String referralId) {
        return new ReferralRaised(
                INCIDENT,
                REFERENCE,
                REGION,
                referralId,
                "person-1",
                1,
                Need.REACHABLE_MOMENT,
                AgeBand.UNDER_18,
                "E08000025",
                "E08000028",
                Setting.EMERGENCY_DEPARTMENT,
                "heartlands-hospital",
                null,
                "west-midlands-vru",
                NOW);
    }

    public static HandoverOffered handoverOffered(String handoverId) {
        return handoverOffered("referral-1", handoverId);
    }

    public static HandoverOffered handoverOffered(String referralId, String handoverId) {
        return new HandoverOffered(
                INCIDENT,
                REFERENCE,
                REGION,
                referralId,
                "person-1",
                6,
                handoverId,
                "redthread",
                "st-giles",
                "st-giles-mentors",
                "St Giles",
                "Peer mentors",
                RESPOND_BY,
                null,
                null,
                NOW);
    }

    public static HandoverAccepted handoverAccepted(String handoverId) {
        return new HandoverAccepted(
                INCIDENT,
                REFERENCE,
                REGION,
                "referral-1",
                "person-1",
                7,
                handoverId,
                "redthread",
                "st-giles",
                "st-giles-mentors",
                "redthread-ed",
                NOW);
    }

    public static HandoverRefused handoverRefused(String handoverId) {
        return new HandoverRefused(
                INCIDENT,
                REFERENCE,
                REGION,
                "referral-1",
                "person-1",
                7,
                handoverId,
                "redthread",
                "st-giles",
                "st-giles-mentors",
                NOW);
    }

    public static HandoverLapsed handoverLapsed(String handoverId) {
        return new HandoverLapsed(
                INCIDENT,
                REFERENCE,
                REGION,
                "referral-1",
                "person-1",
                7,
                handoverId,
                "redthread",
                "st-giles",
                "st-giles-mentors",
                NOW);
    }

    public static HandoverNotPossible handoverNotPossible(String handoverId) {
        return new HandoverNotPossible(
                INCIDENT,
                REFERENCE,
                REGION,
                "referral-1",
                "person-1",
                6,
                handoverId,
                "redthread",
                "st-giles",
                "st-giles-mentors",
                NOW);
    }

    public static MeetingCalled meetingCalled(String incidentId, String meetingId) {
        return new MeetingCalled(
                incidentId,
                REFERENCE,
                REGION,
                meetingId,
                "E08000025",
                Severity.CRITICAL,
                "critical",
                1,
                "west-midlands-police",
                Instant.parse("2026-11-21T19:40:00Z"),
                NOW);
    }
}
