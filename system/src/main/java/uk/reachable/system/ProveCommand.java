package uk.reachable.system;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import uk.reachable.local.machine.Console;
import uk.reachable.system.prove.Proving;
import uk.reachable.system.result.Results;

/** Drives a seeded workload through the whole system while a seeded nemesis breaks it, then lets the checker decide. */
@Command(name = "prove")
final class ProveCommand implements Callable<Integer> {

    private static final int LARGEST_DRAWN = 1_000_000;

    @Option(names = "--events", defaultValue = "100000")
    long events;

    @Option(names = "--kills", defaultValue = "50")
    int kills;

    /** Drawn when it is not given. */
    @Option(names = "--seed")
    @Nullable
    Long seed;

    @Override
    public Integer call() throws Exception {
        long chosen = seed == null ? ThreadLocalRandom.current().nextLong(LARGEST_DRAWN) : seed;
        String again = "./reachable prove --events %d --kills %d --seed %d".formatted(events, kills, chosen);
        Console.say(again);
        Results results = new Proving(Path.of("").toAbsolutePath(), Console::say).run(events, kills, chosen);
        Console.say(results.table());
        if (!results.hold()) {
            Console.say("Not all of it holds. Again with the same plan: " + again);
        }
        return results.hold() ? 0 : 1;
    }
}
