package uk.reachable.incident.people.emergency;

/** What the privacy officer found. */
enum Finding {
    JUSTIFIED,
    NOT_JUSTIFIED
}
