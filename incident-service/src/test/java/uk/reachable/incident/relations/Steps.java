package uk.reachable.incident.relations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.contracts.codes.OverrideReason;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverLapsed;
import uk.reachable.contracts.referral.HandoverNotPossible;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.LeftBeforeContact;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.OfferLapsed;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.OfferNotMade;
import uk.reachable.contracts.referral.ProgrammeChosen;

/** Steps of one referral between Redthread (the holder) and St Giles (the receiver). */
public final class Steps {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");

    private Steps() {}

    public static OfferMade offerMade(String offerId, String provider) {
        return new OfferMade(
                "i",
                "WM-1",
                "west-midlands",
                "r",
                "p",
                2,
                offerId,
                "pr",
                provider,
                "Pr",
                provider,
                NOW,
                null,
                null,
                NOW);
    }

    public static OfferAccepted offerAccepted(String offerId, String provider) {
        return new OfferAccepted("i", "WM-1", "west-midlands", "r", "p", 3, offerId, "pr", provider, NOW);
    }

    public static OfferDeclined offerDeclined(String offerId, String provider) {
        return new OfferDeclined(
                "i", "WM-1", "west-midlands", "r", "p", 3, offerId, "pr", provider, DeclineReason.OTHER, NOW);
    }

    public static OfferLapsed offerLapsed(String offerId, String provider) {
        return new OfferLapsed("i", "WM-1", "west-midlands", "r", "p", 3, offerId, "pr", provider, NOW);
    }

    public static OfferNotMade offerNotMade(String offerId, String provider) {
        return new OfferNotMade("i", "WM-1", "west-midlands", "r", "p", 3, offerId, "pr", provider, NOW);
    }

    public static HandoverProposed handoverProposed() {
        return new HandoverProposed(
                "i",
                "WM-1",
                "west-midlands",
                "r",
                "p",
                4,
                "h",
                "redthread",
                "st-giles",
                "pr2",
                HandoverReason.OTHER,
                NOW);
    }

    public static HandoverOffered handoverOffered() {
        return new HandoverOffered(
                "i",
                "WM-1",
                "west-midlands",
                "r",
                "p",
                5,
                "h",
                "redthread",
                "st-giles",
                "pr2",
                "St Giles",
                "Pr2",
                NOW,
                null,
                null,
                NOW);
    }

    public static HandoverAccepted handoverAccepted() {
        return new HandoverAccepted(
                "i", "WM-1", "west-midlands", "r", "p", 6, "h", "redthread", "st-giles", "pr2", "pr", NOW);
    }

    public static HandoverRefused handoverRefused() {
        return new HandoverRefused("i", "WM-1", "west-midlands", "r", "p", 6, "h", "redthread", "st-giles", "pr2", NOW);
    }

    public static HandoverLapsed handoverLapsed() {
        return new HandoverLapsed("i", "WM-1", "west-midlands", "r", "p", 6, "h", "redthread", "st-giles", "pr2", NOW);
    }

    public static HandoverNotPossible handoverNotPossible() {
        return new HandoverNotPossible(
                "i", "WM-1", "west-midlands", "r", "p", 6, "h", "redthread", "st-giles", "pr2", NOW);
    }

    public static LeftBeforeContact leftBeforeContact(@Nullable String endedOfferId) {
        return new LeftBeforeContact(
                "i",
                "WM-1",
                "west-midlands",
                "r",
                "p",
                5,
                AgeBand.UNDER_18,
                "E08000028",
                "E08000028",
                Setting.HOME,
                endedOfferId,
                null,
                NOW);
    }

    public static ProgrammeChosen programmeChosen(String endedOfferId) {
        return new ProgrammeChosen(
                "i", "WM-1", "west-midlands", "r", "p", 5, endedOfferId, "pr2", "st-giles", OverrideReason.SAFETY, NOW);
    }
}
