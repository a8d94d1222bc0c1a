package uk.reachable.system.prove.fault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What was done to the system and what came of it, told while it happens. For many threads. */
public final class Timeline {

    private final Clock clock;
    private final Instant start;
    private final Consumer<String> out;
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    public Timeline(Clock clock, Consumer<String> out) {
        this.clock = clock;
        this.start = clock.instant();
        this.out = out;
    }

    /** For people: minutes and seconds since the start, and what happened. */
    public synchronized void say(String what) {
        Duration since = Duration.between(start, clock.instant());
        String line = "%3d:%02d  %s".formatted(since.toMinutes(), since.toSecondsPart(), what);
        lines.add(line);
        out.accept(line);
    }

    /** A fault that is over. */
    public synchronized void add(Fault fault) {
        faults.add(fault);
    }

    public synchronized List<Fault> faults() {
        return List.copyOf(faults);
    }

    public int count(FaultKind kind) {
        return (int) faults().stream().filter(fault -> fault.kind() == kind).count();
    }

    public synchronized List<String> lines() {
        return List.copyOf(lines);
    }
}
