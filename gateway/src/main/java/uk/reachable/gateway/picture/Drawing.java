package uk.reachable.gateway.picture;

/** What all pictures share. */
final class Drawing {

    private static final double PRECISION = 10;

    private Drawing() {}

    /** To a tenth of a unit: nobody sees more, and the page stays light. */
    static double round(double length) {
        return Math.round(length * PRECISION) / PRECISION;
    }
}
