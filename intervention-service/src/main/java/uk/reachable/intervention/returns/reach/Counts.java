package uk.reachable.intervention.returns.reach;

/** Exact figures of one line: people aged 24 and under, people aged 25 and over, professionals. */
public record Counts(int under25, int over25, int professionals) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
        return new Counts(under25 + other.under25, over25 + other.over25, professionals + other.professionals);
    }

    static Counts of(Band band, int number) {
        return switch (band) {
            case UNDER_25 -> new Counts(number, 0, 0);
            case OVER_25 -> new Counts(0, number, 0);
            case PROFESSIONALS -> new Counts(0, 0, number);
        };
    }

    int people() {
        return under25 + over25;
    }
}
