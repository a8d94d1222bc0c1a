package uk.reachable.incident.people.emergency;

/** What the privacy officer found. */
public enum Finding {
    JUSTIFIED,
    NOT_JUSTIFIED
}
