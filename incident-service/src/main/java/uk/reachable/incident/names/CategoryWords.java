package uk.reachable.incident.names;

import uk.reachable.contracts.codes.Category;

/** What people call the kinds of incidents, in the middle of a sentence. */
public final class CategoryWords {

    private CategoryWords() {}

    public static String one(Category category) {
        return switch (category) {
            case HOMICIDE -> "a homicide";
            case FIREARM_DISCHARGE -> "a firearm discharge";
            case KNIFE_INJURY -> "a knife injury";
            case SERIOUS_ASSAULT -> "a serious assault";
            case ROBBERY -> "a robbery";
            case COUNTY_LINES_ARREST -> "a county lines arrest";
            case EXPLOITATION_CONCERN -> "an exploitation concern";
            case MISSING_EPISODE -> "a missing episode";
            case DOMESTIC_ABUSE -> "an incident of domestic abuse";
            case SCHOOL_DISORDER -> "an incident of school disorder";
            case COMMUNITY_TENSION -> "an incident of community tension";
            case OTHER -> "an incident of another kind";
        };
    }

    public static String several(Category category) {
        return switch (category) {
            case HOMICIDE -> "homicides";
            case FIREARM_DISCHARGE -> "firearm discharges";
            case KNIFE_INJURY -> "knife injuries";
            case SERIOUS_ASSAULT -> "serious assaults";
            case ROBBERY -> "robberies";
            case COUNTY_LINES_ARREST -> "county lines arrests";
            case EXPLOITATION_CONCERN -> "exploitation concerns";
            case MISSING_EPISODE -> "missing episodes";
            case DOMESTIC_ABUSE -> "incidents of domestic abuse";
            case SCHOOL_DISORDER -> "incidents of school disorder";
            case COMMUNITY_TENSION -> "incidents of community tension";
            case OTHER -> "incidents of another kind";
        };
    }
}
