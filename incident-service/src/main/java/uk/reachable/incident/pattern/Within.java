package uk.reachable.incident.pattern;

/** How near to each other the incidents of a pattern are. */
public enum Within {
    /** In one neighbourhood of the census. */
    LSOA,
    /** In the area of one local authority. */
    LOCAL_AUTHORITY,
    /** Within so many km of the last one, where coordinates are exact. */
    KM
}
