package uk.reachable.system.prove.workload.mix;

/** How far a way home is planned and confirmed after somebody who was arrested elsewhere is taken on. */
public enum JourneyCourse {
    UNPLANNED,
    PLANNED,
    /** Collected: our worker and, by phone, the force. */
    COLLECTED,
    /** The force confirms by its link, and tries the link once more: refused, it is used. */
    COLLECTED_BY_LINK,
    /** Two confirm the same side at the same moment: it is confirmed once. */
    CONFIRMED_AT_ONCE,
    /** One leg is confirmed, then the whole is planned anew. */
    PLANNED_ANEW,
    /** Every leg is confirmed by both sides. */
    ARRIVED,
    /** The first leg is late: an alarm. */
    LATE
}
