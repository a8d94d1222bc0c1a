package uk.reachable.incident.names;

import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.Site;

/** Names of areas and sites, where a region's list has them. */
public final class Places {

    private Places() {}

    public static @Nullable String areaName(String localAuthority) {
        return Regions.ofArea(localAuthority)
                .flatMap(region -> region.areaName(localAuthority))
                .orElse(null);
    }

    public static @Nullable String siteName(String region, @Nullable String siteCode) {
        return siteCode == null
                ? null
                : Regions.byId(region)
                        .flatMap(known -> known.siteNamed(siteCode))
                        .map(Site::name)
                        .orElse(null);
    }
}
