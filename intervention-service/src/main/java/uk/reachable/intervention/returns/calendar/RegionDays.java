package uk.reachable.intervention.returns.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** Which day it is for the people of a region. */
public final class RegionDays {

    private RegionDays() {}

    public static LocalDate of(String region, Instant at) {
        return LocalDate.ofInstant(at, zone(region));
    }

    private static ZoneId zone(String region) {
        return Regions.byId(region).map(Region::timeZone).orElse(ZoneOffset.UTC);
    }
}
