package uk.reachable.local.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;

/** What is invented, in which shares: weights, not statistics. */
final class Mix {

    static final Map<Category, Integer> CATEGORIES = new EnumMap<>(Map.ofEntries(
            Map.entry(Category.KNIFE_INJURY, 22),
            Map.entry(Category.SERIOUS_ASSAULT, 24),
            Map.entry(Category.ROBBERY, 14),
            Map.entry(Category.COUNTY_LINES_ARREST, 6),
            Map.entry(Category.EXPLOITATION_CONCERN, 8),
            Map.entry(Category.MISSING_EPISODE, 6),
            Map.entry(Category.DOMESTIC_ABUSE, 8),
            Map.entry(Category.SCHOOL_DISORDER, 5),
            Map.entry(Category.COMMUNITY_TENSION, 3),
            Map.entry(Category.FIREARM_DISCHARGE, 3),
            Map.entry(Category.HOMICIDE, 1)));

    static final Map<Severity, Integer> SEVERITIES =
            new EnumMap<>(Map.of(Severity.LOW, 35, Severity.SERIOUS, 45, Severity.CRITICAL, 20));

    static final Map<AgeBand, Integer> AGE_BANDS =
            new EnumMap<>(Map.of(AgeBand.UNDER_18, 50, AgeBand.AGE_18_TO_24, 35, AgeBand.AGE_25_AND_OVER, 15));

    static final List<PersonRole> ROLES = List.of(PersonRole.values());

    private Mix() {}

    static List<Setting> settings(Category category) {
        return switch (category) {
            case HOMICIDE, FIREARM_DISCHARGE, KNIFE_INJURY, SERIOUS_ASSAULT ->
                List.of(Setting.EMERGENCY_DEPARTMENT, Setting.EMERGENCY_DEPARTMENT, Setting.PUBLIC_PLACE);
            case ROBBERY -> List.of(Setting.PUBLIC_PLACE, Setting.CUSTODY, Setting.NIGHT_TIME_ECONOMY);
            case COUNTY_LINES_ARREST -> List.of(Setting.CUSTODY);
            case EXPLOITATION_CONCERN -> List.of(Setting.EXPLOITATION_HUB);
            case MISSING_EPISODE, DOMESTIC_ABUSE -> List.of(Setting.HOME);
            case SCHOOL_DISORDER -> List.of(Setting.SCHOOL);
            case COMMUNITY_TENSION, OTHER -> List.of(Setting.PUBLIC_PLACE);
        };
    }

    static List<Need> needs(Category category, Setting setting) {
        return switch (category) {
            case COUNTY_LINES_ARREST -> List.of(Need.RESCUE_AND_RESPONSE);
            case MISSING_EPISODE -> List.of(Need.MISSING_RETURN_SUPPORT, Need.PEER_MENTOR);
            case DOMESTIC_ABUSE -> List.of(Need.DOMESTIC_ABUSE_ADVOCACY);
            case SCHOOL_DISORDER -> List.of(Need.SCHOOL_SUPPORT, Need.PEER_MENTOR);
            case EXPLOITATION_CONCERN -> List.of(Need.PEER_MENTOR, Need.THERAPY);
            default ->
                setting == Setting.EMERGENCY_DEPARTMENT
                        ? List.of(Need.REACHABLE_MOMENT)
                        : List.of(Need.PEER_MENTOR, Need.DESIST_AND_TRANSFORM, Need.PARENT_PEER_SUPPORT);
        };
    }

    static boolean asksForHelp(PersonRole role) {
        return role != PersonRole.WITNESS;
    }
}
