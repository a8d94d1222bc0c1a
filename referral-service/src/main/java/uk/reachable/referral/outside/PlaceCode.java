package uk.reachable.referral.outside;

import java.util.regex.Pattern;
import uk.reachable.contracts.reference.Regions;

/**
 * Where a leg of a journey begins or ends, as a code that may travel: a local authority (ONS) or a force of the list.
 */
public final class PlaceCode {

    private static final Pattern LOCAL_AUTHORITY = Pattern.compile("(E0[6-9]|W06|S12|N09)\\d{6}");

    private PlaceCode() {}

    public static boolean isOne(String code) {
        return LOCAL_AUTHORITY.matcher(code).matches() || PoliceForces.has(code);
    }

    /** What people call it, or the code itself for an area of no region here. */
    public static String nameOf(String code) {
        return PoliceForces.nameOf(code)
                .or(() -> Regions.ofArea(code).flatMap(region -> region.areaName(code)))
                .orElse(code);
    }
}
