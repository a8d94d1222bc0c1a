package uk.reachable.system.prove.check;

import java.util.List;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PlacePurpose;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.placement.PlaceFilled;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.contracts.placement.PlaceReleased;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.contracts.referral.PlaceRequested;
import uk.reachable.contracts.referral.ReferralRaised;

import static uk.reachable.system.prove.check.ToldEvents.AREA;
import static uk.reachable.system.prove.check.ToldEvents.DESK;
import static uk.reachable.system.prove.check.ToldEvents.INCIDENT;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.REFERENCE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;

/** One event of the told run each, with what is the same in all of them. */
final class ToldEvent {

    private ToldEvent() {}

    static Event requested(String referral) {
        return new ReferralRequested(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person",
                Need.REACHABLE_MOMENT,
                AgeBand.UNDER_18,
                AREA,
                AREA,
                null,
                null,
                null,
                DESK,
                NOW,
                null);
    }

    static Event raised(String referral) {
        return new ReferralRaised(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person",
                1,
                Need.REACHABLE_MOMENT,
                AgeBand.UNDER_18,
                AREA,
                AREA,
                null,
                null,
                null,
                DESK,
                NOW);
    }

    static Event placeRequested(String referral, long version, String offer, PlacePurpose purpose) {
        return new PlaceRequested(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person",
                version,
                offer,
                purpose,
                null,
                Need.REACHABLE_MOMENT,
                AgeBand.UNDER_18,
                AREA,
                AREA,
                null,
                null,
                List.of(),
                NOW);
    }

    static OfferMade offerMade(String referral, long version, String offer, String provider) {
        return new OfferMade(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                "person",
                version,
                offer,
                provider + "-1",
                provider,
                "Programme",
                "Provider",
                NOW.plusSeconds(900),
                null,
                null,
                NOW);
    }

    static Event held(String referral, String offer, String provider, PlacePurpose purpose) {
        return new PlaceHeld(
                INCIDENT,
                REFERENCE,
                REGION,
                referral,
                offer,
                purpose,
                provider + "-1",
                "Programme",
                provider,
                "Provider",
                List.of(),
                NOW);
    }

    static Event filled(String referral, String offer, String provider) {
        return new PlaceFilled(INCIDENT, REFERENCE, REGION, referral, offer, provider + "-1", provider, NOW);
    }

    static Event released(String referral, String offer, String provider) {
        return new PlaceReleased(INCIDENT, REFERENCE, REGION, referral, offer, provider + "-1", provider, NOW);
    }
}
