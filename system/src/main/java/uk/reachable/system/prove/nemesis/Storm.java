package uk.reachable.system.prove.nemesis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.fault.Timeline;
import uk.reachable.system.prove.network.Links;
import uk.reachable.system.prove.plan.Planned;
import uk.reachable.system.running.ProofSystem;

/** Processes that stand still and links that are bad, several at a time, each for its own while. */
final class Storm {

    private static final Duration LATENCY = Duration.ofMillis(60);

    private final ProofSystem system;
    private final Links links;
    private final Clock clock;
    private final Timeline timeline;

    Storm(ProofSystem system, Links links, Clock clock, Timeline timeline) {
        this.system = system;
        this.links = links;
        this.clock = clock;
        this.timeline = timeline;
    }

    /** Returns when the last of them is over. */
    void rage(List<Planned> faults) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var under = faults.stream()
                    .map(fault -> threads.<Void>submit(() -> {
                        let(fault);
                        return null;
                    }))
                    .toList();
            for (Future<Void> one : under) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void let(Planned fault) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(fault.after().toMillis());
        Instant from = clock.instant();
        timeline.say("%-9s %s for %d s"
                .formatted(
                        fault.kind().name().toLowerCase(Locale.ROOT),
                        fault.target(),
                        fault.lasting().toSeconds()));
        try {
            begin(fault);
            TimeUnit.MILLISECONDS.sleep(fault.lasting().toMillis());
        } finally {
            end(fault);
        }
        timeline.add(new Fault(fault.kind(), fault.target(), from, clock.instant()));
    }

    private void begin(Planned fault) throws InterruptedException {
        switch (fault.kind()) {
            case PAUSE -> system.pause(fault.target());
            case CUT -> links.cut(fault.target());
            case LATENCY -> links.slow(fault.target(), LATENCY);
            case RESET -> links.reset(fault.target());
            case KILL, TERMINATE, DUPLICATE, POISON -> throw new IllegalArgumentException("no weather: " + fault);
        }
    }

    private void end(Planned fault) throws InterruptedException {
        switch (fault.kind()) {
            case PAUSE -> system.resume(fault.target());
            case CUT -> links.join(fault.target());
            case LATENCY -> links.quicken(fault.target());
            case RESET, KILL, TERMINATE, DUPLICATE, POISON -> {} // over at once
        }
    }
}
