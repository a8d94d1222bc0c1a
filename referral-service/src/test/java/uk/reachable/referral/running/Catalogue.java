package uk.reachable.referral.running;

import java.util.List;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Tier;
import uk.reachable.contracts.programme.Contact;
import uk.reachable.contracts.programme.ProgrammePublished;
import uk.reachable.contracts.programme.Shift;
import uk.reachable.referral.lifecycle.Place;

/** Programmes as intervention-service publishes them. */
public final class Catalogue {

    public static final Contact NIGHT_DESK = new Contact("Night desk", "0121 496 0101");

    private Catalogue() {}

    public static ProgrammePublished alwaysOnShift(Place place) {
        return published(place, 1, 45, true, List.of());
    }

    public static ProgrammePublished published(
            Place place, long version, int offerMinutes, boolean alwaysOnShift, List<Shift> shifts) {
        return new ProgrammePublished(
                place.programme(),
                place.programmeName(),
                place.provider(),
                place.providerName(),
                "west-midlands",
                version,
                Need.REACHABLE_MOMENT,
                Tier.TERTIARY,
                List.of("E08000025"),
                List.of(),
                List.of(),
                List.of(),
                60,
                offerMinutes,
                alwaysOnShift,
                shifts,
                NIGHT_DESK,
                List.of(),
                null);
    }
}
