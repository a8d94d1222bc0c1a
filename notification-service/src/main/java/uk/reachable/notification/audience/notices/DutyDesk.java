package uk.reachable.notification.audience.notices;

import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;

/** The duty desk of a region: its unit's organisation. */
final class DutyDesk {

    private DutyDesk() {}

    static String of(String region) {
        return Regions.byId(region)
                .map(Region::organisation)
                .orElseThrow(() -> new IllegalArgumentException("no region " + region));
    }
}
