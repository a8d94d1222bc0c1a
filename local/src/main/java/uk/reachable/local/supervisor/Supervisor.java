package uk.reachable.local.supervisor;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Home;
import uk.reachable.local.supervisor.SystemState.Phase;

/** Runs the parts of the system: stage after stage up, in reverse down; keeps what {@code status} reads. */
public final class Supervisor {

    /** Of one part with all its preparation; a start itself has a shorter limit. */
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Home home;
    private final Consumer<String> out;
    private final List<PartRun> runs;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Phase phase = Phase.STARTING;
    private String note = "";

    public Supervisor(Home home, List<Part> parts, Clock clock, Consumer<String> out) {
        this.home = home;
        this.out = out;
        Logs logs = new Logs(home.logs());
        this.runs = parts.stream()
                .map(part -> new PartRun(part, home, logs, clock, this::changed))
                .toList();
    }

    /** Returns when every part answers; else stops what runs and says which part will not start, and why. */
    public void start() throws InterruptedException {
        for (Part.Stage stage : Part.Stage.values()) {
            for (PartRun run : of(stage)) {
                run.start();
            }
            for (PartRun run : of(stage)) {
                await(run);
            }
        }
        become(Phase.READY, "");
    }

    /** Stops every part, the services before what they stand on; returns when all are gone. */
    public void stop() throws InterruptedException {
        for (Part.Stage stage : List.of(Part.Stage.values()).reversed()) {
            List<Thread> together = of(stage).stream()
                    .map(run -> Thread.ofVirtual().start(() -> stop(run)))
                    .toList();
            for (Thread thread : together) {
                thread.join();
            }
        }
        if (phase != Phase.FAILED) {
            become(Phase.STOPPED, "");
        }
        stopped.countDown();
    }

    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Of each part, as it is now. */
    public List<PartState> states() {
        return runs.stream().map(PartRun::state).toList();
    }

    private void await(PartRun run) throws InterruptedException {
        try {
            run.ready().get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            fail(run.part(), failed);
        }
    }

    private void fail(Part part, Exception failed) throws InterruptedException {
        Throwable cause = failed.getCause();
        String why = cause == null ? "no answer within " + LONGEST_START.toMinutes() + " minutes" : cause.getMessage();
        String line = "%s does not start: %s (./reachable logs %s)".formatted(part.name(), why, part.name());
        become(Phase.FAILED, line);
        stop();
        throw new CannotRun(line);
    }

    private List<PartRun> of(Part.Stage stage) {
        return runs.stream().filter(run -> run.part().stage() == stage).toList();
    }

    private static void stop(PartRun run) {
        try {
            run.stop();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void changed(PartState state) {
        switch (state.condition()) {
            case UP -> out.accept(state.name() + " is up on port " + state.port());
            case CRASHED -> out.accept(state.name() + " " + state.note());
            case NOT_ANSWERING -> out.accept(state.name() + " runs, but does not answer");
            case WAITING, STARTING, STOPPED -> {}
        }
        write();
    }

    private synchronized void become(Phase next, String why) {
        phase = next;
        note = why;
        write();
    }

    private synchronized void write() {
        ProcessId self = ProcessId.of(ProcessHandle.current());
        new SystemState(self, phase, note, states()).write(home.run());
    }
}
