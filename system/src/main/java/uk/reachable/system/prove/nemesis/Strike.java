package uk.reachable.system.prove.nemesis;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.reachable.system.prove.fault.Fault;
import uk.reachable.system.prove.fault.FaultKind;
import uk.reachable.system.prove.fault.Timeline;
import uk.reachable.system.prove.plan.Planned;
import uk.reachable.system.prove.probe.Probe;
import uk.reachable.system.running.ProofSystem;

/** Ends one process and waits until the whole is normal again: it is back and answers, and cases flow as before. */
final class Strike {

    /** Then the run goes on all the same; the recovery counts with this length at least. */
    static final Duration LIMIT = Duration.ofMinutes(3);

    private static final Duration LOOK = Duration.ofMillis(100);

    private final ProofSystem system;
    private final Probe probe;
    private final Duration normal;
    private final Clock clock;
    private final Timeline timeline;

    Strike(ProofSystem system, Probe probe, Duration normal, Clock clock, Timeline timeline) {
        this.system = system;
        this.probe = probe;
        this.normal = normal;
        this.clock = clock;
        this.timeline = timeline;
    }

    Recovery at(Planned fault) throws InterruptedException {
        long pid = system.pid(fault.target());
        Instant from = clock.instant();
        end(fault);
        awaitGone(pid);
        FutureTask<Instant> back = new FutureTask<>(() -> awaitBack(fault.target(), pid, from));
        Thread.ofVirtual().start(back);
        Instant flowing = probe.awaitNormal(normal, LIMIT).orElseGet(clock::instant);
        Recovery recovery =
                new Recovery(fault.kind(), fault.target(), Duration.between(from, later(flowing, result(back))));
        timeline.add(new Fault(fault.kind(), fault.target(), from, from.plus(recovery.lasted())));
        timeline.say(recovery.toString());
        return recovery;
    }

    private void end(Planned fault) throws InterruptedException {
        if (fault.kind() == FaultKind.KILL) {
            system.kill(fault.target());
        } else {
            system.terminate(fault.target());
        }
    }

    /** A process that tidies up may still answer for a while. */
    private void awaitGone(long pid) throws InterruptedException {
        Instant latest = clock.instant().plus(LIMIT);
        while (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
                && clock.instant().isBefore(latest)) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
    }

    private Instant awaitBack(String part, long before, Instant from) throws InterruptedException {
        Instant latest = from.plus(LIMIT);
        while ((system.pid(part) == before || !system.isUp(part))
                && clock.instant().isBefore(latest)) {
            TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
        }
        return clock.instant();
    }

    private static Instant result(FutureTask<Instant> back) throws InterruptedException {
        try {
            return back.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
