package uk.reachable.gateway.words;

import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Tier;

/** What people read instead of the codes by which programmes are told apart. */
public final class ProgrammeWords {

    private ProgrammeWords() {}

    public static String of(Need need) {
        return switch (need) {
            case REACHABLE_MOMENT -> "Help in a reachable moment";
            case RESCUE_AND_RESPONSE -> "Rescue and Response";
            case PEER_MENTOR -> "Peer mentor";
            case MISSING_RETURN_SUPPORT -> "Support after going missing";
            case RESETTLEMENT -> "Resettlement after custody";
            case DESIST_AND_TRANSFORM -> "Desist and Transform";
            case THERAPY -> "Therapy";
            case DOMESTIC_ABUSE_ADVOCACY -> "Domestic abuse advocate";
            case PARENT_PEER_SUPPORT -> "Parent peer support";
            case SCHOOL_SUPPORT -> "Support for a school";
            case SAFE_SPACE -> "Safe space";
        };
    }

    public static String of(Tier tier) {
        return switch (tier) {
            case PRIMARY -> "Primary: for everybody";
            case SECONDARY -> "Secondary: for those at risk";
            case TERTIARY -> "Tertiary: for those already involved";
        };
    }

    public static String of(AgeBand band) {
        return switch (band) {
            case UNDER_18 -> "Child (under 18)";
            case AGE_18_TO_24 -> "Aged 18 to 24";
            case AGE_25_AND_OVER -> "Aged 25 and over";
        };
    }

    public static String of(Setting setting) {
        return switch (setting) {
            case EMERGENCY_DEPARTMENT -> "Emergency department";
            case CUSTODY -> "Police custody";
            case EXPLOITATION_HUB -> "Exploitation hub";
            case MENTAL_HEALTH -> "Mental health service";
            case SEXUAL_HEALTH -> "Sexual health service";
            case SCHOOL -> "School";
            case HOME -> "Home";
            case PUBLIC_PLACE -> "Public place";
            case NIGHT_TIME_ECONOMY -> "Night-time economy";
            case SECURE_ESTATE -> "Prison or secure estate";
        };
    }
}
