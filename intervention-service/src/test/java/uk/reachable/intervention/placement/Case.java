package uk.reachable.intervention.placement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralWithdrawn;

import static uk.reachable.intervention.InterventionTest.NOW;

/** The events of one referral in one area, as referral-service would tell them. */
public record Case(String referralId, String area) {
    private static final String REGION = "west-midlands";

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

    PlaceRequested asksToMoveTo(String programme, String handoverId) {
        return asks(handoverId, PlacePurpose.HANDOVER, programme, null, NOW);
    }

    private PlaceRequested asks(
            String offerId,
            PlacePurpose purpose,
            @Nullable String programme,
            @Nullable Setting setting,
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
                Need.SAFE_SPACE,
                AgeBand.UNDER_18,
                area,
                area,
                setting,
                null,
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
        return new OfferAccepted(incident(), reference(), REGION, referralId, person(), 4, offerId, "p", "a", NOW);
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
                NOW);
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

    ReferralCompleted completed(String placementId) {
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

    private String person() {
        return "person-of-" + referralId;
    }
}
