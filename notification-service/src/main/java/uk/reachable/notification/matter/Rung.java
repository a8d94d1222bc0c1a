package uk.reachable.notification.matter;

/** How far an offer in a reachable moment has been told, each rung after the one before it. */
public enum Rung {
    /** Those told first: on shift at the person's site. */
    FIRST,
    /** Their colleagues on shift. */
    COLLEAGUES,
    /** The managers on shift. */
    MANAGERS,
    /** The duty desk, with whom to ring. */
    DESK;

    Rung next() {
        return values()[ordinal() + 1];
    }
}
