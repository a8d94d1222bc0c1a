package uk.reachable.incident.links;

/** How two incidents belong together. */
public enum LinkKind {
    /** The one answers the other: it has a direction. */
    RETALIATION,
    SAME_PEOPLE,
    SAME_PLACE
}
