package uk.reachable.local.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Home;
import uk.reachable.local.supervisor.Launch;
import uk.reachable.local.supervisor.Logs;
import uk.reachable.local.supervisor.Part;

/** Runs the reconciliation of services whose processes are stopped; PostgreSQL and Kafka run. */
public final class Reconciling {

    /** In this order a reader of the report follows a case. */
    private static final List<String> SERVICES =
            List.of("incident-service", "referral-service", "intervention-service", "notification-service");

    private static final int SETTLED = 0;
    private static final int NOT_SETTLED = 1;
    private static final int LONGEST_MINUTES = 60;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Home home;
    private final List<Part> parts;

    public Reconciling(Home home, List<Part> parts) {
        this.home = home;
        this.parts = parts;
    }

    /** Everything that was done, service after service; they do not wait for each other. */
    public List<Did> run() throws InterruptedException {
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Did>>> runs = SERVICES.stream()
                    .map(service -> together.submit(() -> run(part(service))))
                    .toList();
            List<Did> done = new ArrayList<>();
            for (Future<List<Did>> one : runs) {
                done.addAll(one.get());
            }
            return List.copyOf(done);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof CannotRun reason ? reason : new IllegalStateException(failed.getCause());
        }
    }

    private Part part(String service) {
        return parts.stream()
                .filter(one -> one.name().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private List<Did> run(Part part) throws IOException, InterruptedException {
        Path report = home.run().resolve("reconcile-" + part.name() + ".jsonl");
        Files.deleteIfExists(report);
        part.preparation().run();
        List<String> command = new ArrayList<>(part.command().get());
        command.add("--reachable.reconcile.report=" + report);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.project().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        new Logs(home.logs()).of(part.name()).toFile()));
        Launch.clean(builder.environment());
        builder.environment().putAll(part.variables());
        int end = exit(builder.start(), part);
        if ((end != SETTLED && end != NOT_SETTLED) || Files.notExists(report)) {
            throw new CannotRun("%s could not reconcile (./reachable logs %s); nothing is half done, run it again"
                    .formatted(part.name(), part.name()));
        }
        try (Stream<String> lines = Files.lines(report)) {
            return lines.map(line -> JSON.readValue(line, Did.class)).toList();
        }
    }

    private static int exit(Process process, Part part) throws InterruptedException {
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new CannotRun(part.name() + " did not end within " + LONGEST_MINUTES + " minutes");
        }
        return process.exitValue();
    }
}
