package uk.reachable.local.replay;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import uk.reachable.local.client.Api;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Console;

/** Feeds incidents drawn from a month's real places through the gateway, and prints a summary that adds up. */
@Command(name = "replay", description = "Feeds incidents drawn from real places through the gateway.")
public final class ReplayCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;

    @Parameters(paramLabel = "FILE", description = "CSV: " + Places.HEADER)
    private Path file = Path.of("");

    @Option(names = "--month", required = true, paramLabel = "M", description = "for example 2024-06")
    private YearMonth month = YearMonth.of(1970, 1);

    @Option(names = "--limit", required = true, paramLabel = "N", description = "how many incidents")
    private int limit;

    @Option(
            names = "--rate",
            paramLabel = "R",
            description = "at most so many a second; as fast as they are taken if left out")
    private int perSecond;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws Exception {
        if (limit < 1 || limit > MOST || perSecond < 0) {
            throw new CannotRun("--limit is from 1 to %,d, --rate is 1 or more".formatted(MOST));
        }
        Places places = Places.read(file, month.toString());
        Replay replay = new Replay(Api.local(System.getenv()), clock);
        boolean terminal = Progress.onTerminal();
        Instant start = clock.instant();
        replay.send(draw(places), limit, perSecond, new Progress("Sent", limit, terminal));
        Duration sending = Duration.between(start, clock.instant());
        Tally tally = replay.settle(new Progress("Settled", Math.max(1, replay.logged()), terminal));
        return summary(tally, sending);
    }

    /** The month is the seed: the same month draws the same incidents, under references of their own. */
    private Draw draw(Places places) {
        String run = UUID.randomUUID().toString().substring(0, 8);
        return new Draw(new Random(month.toString().hashCode()), places, month, run);
    }

    private int summary(Tally tally, Duration sending) {
        tally.summary().forEach(Console::say);
        Console.say("Logged at %.1f a second".formatted(limit * 1000.0 / Math.max(1, sending.toMillis())));
        boolean addsUp = tally.addsUp(limit);
        Console.say(addsUp ? "It adds up." : "IT DOES NOT ADD UP.");
        return addsUp ? 0 : 1;
    }
}
