package uk.reachable.system.prove.workload.mix;

import java.util.SplittableRandom;

/** Each client has a random of its own, so that what the others do, and how fast, changes nothing of its plan. */
public final class Seeds {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Seeds() {}

    public static SplittableRandom of(long seed, String client) {
        return new SplittableRandom(seed * GOLDEN + client.hashCode());
    }
}
