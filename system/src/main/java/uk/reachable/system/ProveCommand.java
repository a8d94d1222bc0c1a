package uk.reachable.system;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Drives a seeded workload through the whole system while a seeded nemesis breaks it, then lets the checker decide. */
@Command(name = "prove")
final class ProveCommand implements Callable<Integer> {

    @Option(names = "--events", defaultValue = "100000")
    long events;

    @Option(names = "--kills", defaultValue = "50")
    int kills;

    /** Drawn when it is not given. */
    @Option(names = "--seed")
    long seed;

    @Override
    public Integer call() {
        throw new UnsupportedOperationException("prove of " + events + " events, " + kills + " kills, seed " + seed);
    }
}
