package uk.reachable.referral.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/**
 * By which clocks a region lives; one that this build does not know is taken to live by London's, as all known ones do.
 */
public final class LocalTimePolicy {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private LocalTimePolicy() {}

    public static ZoneId zone(String region) {
        return Regions.byId(region).map(Region::timeZone).orElse(LONDON);
    }

    /** The day on which an instant falls there. */
    public static LocalDate day(String region, Instant instant) {
        return LocalDate.ofInstant(instant, zone(region));
    }
}
