package uk.reachable.local.supervisor;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Home;
import uk.reachable.local.supervisor.PartState.Condition;

/** One part through its life: prepared, started, watched, started again with back-off after a crash, stopped. */
final class PartRun {

    /** A part that crashes this often before it ever answered will not start. */
    private static final int CRASHES_AT_START = 3;

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LOOK_WHILE_STARTING = Duration.ofMillis(150);
    private static final Duration LOOK_LATER = Duration.ofSeconds(2);

    private final Part part;
    private final Home home;
    private final Logs logs;
    private final Clock clock;
    private final Consumer<PartState> changed;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean started;
    private volatile PartState state;
    private volatile @Nullable Process process;

    PartRun(Part part, Home home, Logs logs, Clock clock, Consumer<PartState> changed) {
        this.part = part;
        this.home = home;
        this.logs = logs;
        this.clock = clock;
        this.changed = changed;
        this.state = PartState.waiting(part);
    }

    Part part() {
        return part;
    }

    PartState state() {
        return state;
    }

    /** Completes when the part first answers; fails when it will not start. */
    CompletableFuture<Void> ready() {
        return ready;
    }

    void start() {
        started = true;
        Thread.ofPlatform().name(part.name()).start(this::live);
    }

    /** Returns once its process is gone. */
    void stop() throws InterruptedException {
        stopping.countDown();
        Process running = process;
        if (running != null && running.isAlive()) {
            Stopping.stop(running.toHandle(), part.stopSignal());
        }
        if (started) {
            stopped.await(Stopping.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        say(state.gone(Condition.STOPPED, ""));
    }

    private void live() {
        try {
            liveAndRestart();
        } catch (RuntimeException | IOException broken) {
            ready.completeExceptionally(broken);
            say(state.gone(Condition.CRASHED, String.valueOf(broken.getMessage())));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private void liveAndRestart() throws IOException, InterruptedException {
        int crashes = 0;
        for (int starts = 0; stopping.getCount() > 0; starts++) {
            Instant born = clock.instant();
            Process running = launch(starts);
            watch(running);
            if (stopping.getCount() == 0) {
                return;
            }
            crashes = BackOff.inARow(crashes, Duration.between(born, clock.instant()));
            crashed(running, crashes);
            stopping.await(BackOff.DEFAULT.afterCrash(crashes).toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Process launch(int restarts) throws IOException {
        part.preparation().run();
        logs.rotate(part.name());
        ProcessBuilder builder = new ProcessBuilder(Launch.apart(part.command().get()))
                .directory(home.project().toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(logs.of(part.name()).toFile()));
        Launch.clean(builder.environment());
        builder.environment().putAll(part.variables());
        Process running = builder.start();
        process = running;
        ProcessId id = ProcessId.of(running.toHandle());
        id.write(home.run().resolve(part.name() + ".pid"));
        say(state.starting(id, restarts));
        if (stopping.getCount() == 0) {
            Stopping.stop(running.toHandle(), part.stopSignal());
        }
        return running;
    }

    private void watch(Process running) throws InterruptedException {
        Duration pause = LOOK_WHILE_STARTING;
        Instant latest = clock.instant().plus(LONGEST_START);
        while (!running.waitFor(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            boolean up = stopping.getCount() > 0 && part.health().isUp(running.pid());
            if (up && !ready.isDone()) {
                part.provision().run();
                ready.complete(null);
            }
            if (up) {
                say(state.now(Condition.UP));
                pause = LOOK_LATER;
                logs.rotate(part.name());
            } else if (state.condition() == Condition.UP && stopping.getCount() > 0) {
                say(state.now(Condition.NOT_ANSWERING));
            } else if (!ready.isDone() && clock.instant().isAfter(latest)) {
                ready.completeExceptionally(new CannotRun(
                        "no answer within " + LONGEST_START.toSeconds() + " s: " + logs.lastWords(part.name())));
            }
        }
    }

    private void crashed(Process ended, int crashes) {
        String why = End.of(ended.exitValue(), logs.lastWords(part.name()));
        say(state.gone(Condition.CRASHED, why));
        if (crashes >= CRASHES_AT_START) {
            ready.completeExceptionally(new CannotRun(why));
        }
    }

    private void say(PartState next) {
        if (!next.equals(state)) {
            state = next;
            changed.accept(next);
        }
    }
}
