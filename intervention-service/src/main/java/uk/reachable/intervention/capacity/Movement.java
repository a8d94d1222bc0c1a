package uk.reachable.intervention.capacity;

/** What a step does to the counters of a programme. */
public enum Movement {
    HOLD("HELD", 1, 0),
    FILL("FILLED", -1, 1),
    FREE_HELD("RELEASED", -1, 0),
    FREE_FILLED("RELEASED", 0, -1);

    final String kind;
    final int heldChange;
    final int filledChange;

    Movement(String kind, int heldChange, int filledChange) {
        this.kind = kind;
        this.heldChange = heldChange;
        this.filledChange = filledChange;
    }
}
