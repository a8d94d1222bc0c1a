package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.LeftBeforeContact;
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
import uk.reachable.contracts.referral.ReferralReleased;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.WorkerChanged;

import static uk.reachable.intervention.InterventionTest.NOW;

/** The events of one referral in one area, as referral-service would tell them. */
public record Case(String referralId, String area, String person) {
    private static final String REGION = "west-midlands";

    /** Of somebody of whom nothing else is known. */
    public Case(String referralId, String area) {
        this(referralId, area, "person-of-" + referralId);
    }

    /** Another referral of the same person, in the same area. */
    public Case another(String otherReferralId) {
        return new Case(otherReferralId, area, person);
    }

    public PlaceRequested asksForPlace(String offerId, String... excludedProviders) {
        return asks(offerId, PlacePurpose.OFFER, null, null, NOW, excludedProviders);
    }

    PlaceRequested asksForPlaceAt(Instant requestedAt, String offerId, String... excludedProviders) {
        return asks(offerId, PlacePurpose.OFFER, null, null, requestedAt, excludedProviders);
    }

    public PlaceRequested asksForPlaceIn(
            @Nullable Setting setting, Instant requestedAt, String offerId, String... excludedProviders) {
        return asks(offerId, PlacePurpose.OFFER, null, setting, requestedAt, excludedProviders);
    }

    /** The person can be met at a site now. */
    public PlaceRequested asksForPlaceAt(String site, String offerId) {
        return asks(Need.SAFE_SPACE, offerId, PlacePurpose.OFFER, null, null, site, NOW);
    }

    /** A person chose the programme. */
    public PlaceRequested asksForPlaceWith(String programme, String offerId) {
        return asks(offerId, PlacePurpose.OFFER, programme, null, NOW);
    }

    PlaceRequested asksToMoveTo(String programme, String handoverId) {
        return asks(handoverId, PlacePurpose.HANDOVER, programme, null, NOW);
    }

    PlaceRequested asksFor(Need need, String offerId) {
        return asks(need, offerId, PlacePurpose.OFFER, null, null, null, NOW);
    }

    PlaceRequested isAlreadyWith(String programme, String offerId) {
        return asks(offerId, PlacePurpose.ALREADY_WITH_US, programme, null, NOW);
    }

    OfferWithdrawn askedNoLonger(String offerId) {
        return new OfferWithdrawn(incident(), reference(), REGION, referralId, person(), 5, offerId, null, null, NOW);
    }

    private PlaceRequested asks(
            String offerId,
            PlacePurpose purpose,
            @Nullable String programme,
            @Nullable Setting setting,
            Instant at,
            String... excluded) {
        return asks(Need.SAFE_SPACE, offerId, purpose, programme, setting, null, at, excluded);
    }

    private PlaceRequested asks(
            Need need,
            String offerId,
            PlacePurpose purpose,
            @Nullable String programme,
            @Nullable Setting setting,
            @Nullable String site,
            Instant at,
            String... excluded) {
        return new PlaceRequested(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                2,
                offerId,
                purpose,
                programme,
                need,
                AgeBand.UNDER_18,
                area,
                area,
                setting,
                site,
                List.of(excluded),
                at);
    }

    public OfferMade isOffered(String offerId, Instant respondBy) {
        return new OfferMade(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                3,
                offerId,
                "p",
                "a",
                "P",
                "A",
                respondBy,
                null,
                null,
                NOW);
    }

    public OfferAccepted accepted(String offerId) {
        return acceptedBy(null, offerId);
    }

    public OfferAccepted acceptedBy(@Nullable String worker, String offerId) {
        return new OfferAccepted(
                incident(), reference(), REGION, referralId, person(), 4, offerId, "p", "a", NOW, worker, null);
    }

    WorkerChanged passedOn(String placementId, String toWorker) {
        return new WorkerChanged(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                5,
                placementId,
                "p",
                "a",
                null,
                toWorker,
                WorkerChangeReason.ABSENT,
                "manager",
                NOW);
    }

    public OfferDeclined declined(String offerId) {
        return new OfferDeclined(
                incident(), reference(), REGION, referralId, person(), 4, offerId, "p", "a", DeclineReason.OTHER, NOW);
    }

    OfferLapsed lapsed(String offerId) {
        return new OfferLapsed(incident(), reference(), REGION, referralId, person(), 4, offerId, "p", "a", NOW);
    }

    OfferNotMade isNotOffered(String offerId) {
        return new OfferNotMade(incident(), reference(), REGION, referralId, person(), 4, offerId, "p", "a", NOW);
    }

    HandoverOffered isOfferedOn(String handoverId, String toProgramme, Instant respondBy) {
        return new HandoverOffered(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                5,
                handoverId,
                "a",
                "b",
                toProgramme,
                "B",
                "P",
                respondBy,
                null,
                null,
                NOW);
    }

    HandoverAccepted handedOver(String handoverId, String fromProgramme, String toProgramme) {
        return handedOverTo(null, handoverId, fromProgramme, toProgramme);
    }

    HandoverAccepted handedOverTo(
            @Nullable String worker, String handoverId, String fromProgramme, String toProgramme) {
        return new HandoverAccepted(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                6,
                handoverId,
                "a",
                "b",
                toProgramme,
                fromProgramme,
                NOW,
                worker);
    }

    HandoverRefused refused(String handoverId, String toProgramme) {
        return new HandoverRefused(
                incident(), reference(), REGION, referralId, person(), 6, handoverId, "a", "b", toProgramme, NOW);
    }

    HandoverLapsed handoverLapsed(String handoverId, String toProgramme) {
        return new HandoverLapsed(
                incident(), reference(), REGION, referralId, person(), 6, handoverId, "a", "b", toProgramme, NOW);
    }

    ReferralWithdrawn withdrawn(@Nullable String offerId) {
        return new ReferralWithdrawn(
                incident(), reference(), REGION, referralId, person(), 4, offerId, WithdrawalReason.OTHER, NOW);
    }

    /** Police ask for no contact, and look at it again by then. */
    public ReferralPaused isPaused(Instant reviewBy) {
        return new ReferralPaused(
                incident(), reference(), REGION, referralId, person(), 4, List.of("a-provider"), reviewBy, NOW);
    }

    /** The open offer has this much of its clock left. */
    public ReferralResumed goesOn(Instant respondBy) {
        return new ReferralResumed(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                5,
                List.of("a-provider"),
                null,
                respondBy,
                null,
                NOW);
    }

    ReferralAmended amended(@Nullable String endedOfferId, @Nullable Instant respondBy) {
        return new ReferralAmended(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                4,
                AgeBand.UNDER_18,
                area,
                area,
                null,
                null,
                null,
                endedOfferId,
                respondBy,
                NOW);
    }

    LeftBeforeContact left(@Nullable String endedOfferId) {
        return new LeftBeforeContact(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                4,
                AgeBand.UNDER_18,
                area,
                area,
                Setting.HOME,
                endedOfferId,
                null,
                NOW);
    }

    ProgrammeChosen choseAnother(@Nullable String endedOfferId) {
        return new ProgrammeChosen(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                4,
                endedOfferId,
                "p2",
                "b",
                OverrideReason.SAFETY,
                NOW);
    }

    ReferralReleased letGo(String placementId) {
        return new ReferralReleased(
                incident(), reference(), REGION, referralId, person(), 7, placementId, "p", "a", "vru", NOW);
    }

    public ReferralCompleted completed(String placementId) {
        return new ReferralCompleted(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                7,
                placementId,
                "p",
                "a",
                "vru",
                SupportOutcome.GOALS_MET,
                NOW);
    }

    ReferralEndedEarly endedEarly(String placementId) {
        return new ReferralEndedEarly(
                incident(),
                reference(),
                REGION,
                referralId,
                person(),
                7,
                placementId,
                "p",
                "a",
                "vru",
                EarlyEndReason.MOVED_AWAY,
                NOW);
    }

    private String incident() {
        return "incident-of-" + referralId;
    }

    private String reference() {
        return "WM-2026-" + Math.floorMod(referralId.hashCode(), 10_000);
    }
}
