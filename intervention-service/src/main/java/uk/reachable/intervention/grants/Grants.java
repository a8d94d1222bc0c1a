package uk.reachable.intervention.grants;

import java.util.Map;
import java.util.Objects;
import uk.reachable.intervention.reviewed.ReviewedFile;

/** The reviewed files {@code grants/<region>.json}. */
public final class Grants {
    private static final Map<String, RegionGrants> BY_REGION = ReviewedFile.ofEachRegion("grants", RegionGrants.class);

    private Grants() {}

    /** @throws NullPointerException for a region that is none of ours */
    public static RegionGrants of(String region) {
        return Objects.requireNonNull(BY_REGION.get(region), () -> "no region " + region);
    }
}
