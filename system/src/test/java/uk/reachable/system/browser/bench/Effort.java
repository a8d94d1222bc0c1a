package uk.reachable.system.browser.bench;

import java.time.Duration;

/** What somebody had to do with their hands: each press, choice or field is an interaction. */
public final class Effort {

    /**
     * Seconds of the keystroke-level model (Card, Moran and Newell 1980): think, point, press, and a key of somebody
     * who does not type for a living.
     */
    private static final double MOVE = 1.35 + 1.1 + 0.2;

    private static final double KEY = 0.28;

    private long began = System.nanoTime();
    private int interactions;
    private int keys;

    /** Counts from here. */
    public void begins() {
        began = System.nanoTime();
        interactions = 0;
        keys = 0;
    }

    void moved() {
        interactions++;
    }

    void typed(String text) {
        interactions++;
        keys += text.length();
    }

    public int interactions() {
        return interactions;
    }

    /** As the model expects of a person. */
    public Duration bySomebody() {
        return Duration.ofMillis(Math.round((interactions * MOVE + keys * KEY) * 1000));
    }

    public Duration byTheTest() {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
