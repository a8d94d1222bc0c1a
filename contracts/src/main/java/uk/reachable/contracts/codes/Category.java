package uk.reachable.contracts.codes;

/** What kind of serious violence or exploitation an incident is. */
public enum Category {
    HOMICIDE,
    FIREARM_DISCHARGE,
    KNIFE_INJURY,
    SERIOUS_ASSAULT,
    ROBBERY,
    COUNTY_LINES_ARREST,
    EXPLOITATION_CONCERN,
    MISSING_EPISODE,
    DOMESTIC_ABUSE,
    SCHOOL_DISORDER,
    COMMUNITY_TENSION,
    OTHER
}
