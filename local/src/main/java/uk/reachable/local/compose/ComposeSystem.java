package uk.reachable.local.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Folders;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Ports;
import uk.reachable.local.machine.Secrets;

/** The system in containers: one Compose project, known by its labels; a file says that it is this kind that runs. */
public final class ComposeSystem {

    /** Of one command of Compose, in minutes; the first build also fetches the images it stands on. */
    private static final long LIMIT = 30;

    private static final String WATCHING = "observability";

    private final Home home;
    private final String project;
    private final List<String> compose;

    private ComposeSystem(Home home, String project, List<String> compose) {
        this.home = home;
        this.project = project;
        this.compose = compose;
    }

    /** The one that was started here and not stopped since. */
    public static Optional<ComposeSystem> running(Home home, Ports ports) {
        try {
            Path kind = kindFile(home);
            return Files.exists(kind)
                    ? Optional.of(new ComposeSystem(home, project(ports), Files.readAllLines(kind)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A new one; an engine must answer. Each offset of the ports has a project of its own. */
    static ComposeSystem prepare(Home home, Ports ports, boolean fresh) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Engine.compose());
        String project = project(ports);
        if (!fresh) {
            refuseStrangeVolumes(home, project);
        }
        Path variables = ComposeVariables.write(ports, new Secrets(home.secrets()));
        Path file = home.project().resolve("docker-compose.yml");
        command.addAll(List.of("-f", file.toString(), "-p", project, "--env-file", variables.toString()));
        return new ComposeSystem(home, project, List.copyOf(command));
    }

    /** From now on the other commands mean this one; the script reads it too, to follow the logs. */
    void remember() {
        Folders.replace(kindFile(home), String.join("\n", compose) + "\n");
    }

    public boolean isRemembered() {
        return Files.exists(kindFile(home));
    }

    /** Starts a command of Compose, for example {@code up -d}; it speaks to the log. */
    Process start(String... command) throws IOException {
        List<String> line = new ArrayList<>(compose);
        line.addAll(Arrays.asList(command));
        return Program.start(line, home.project(), log().toFile());
    }

    void run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        if (!process.waitFor(LIMIT, TimeUnit.MINUTES)) {
            process.destroy();
        }
        if (process.waitFor() != 0) {
            throw failed(String.join(" ", command));
        }
    }

    CannotRun failed(String command) throws IOException {
        List<String> lines = Files.readAllLines(log());
        String end = String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        return new CannotRun("docker compose %s failed; the end of %s:%n%s".formatted(command, log(), end));
    }

    /** Stops and removes the containers, those that watch too, and their data only when asked to. */
    public void down(boolean withData) throws IOException, InterruptedException {
        if (withData) {
            run("--profile", WATCHING, "down", "--remove-orphans", "--volumes");
        } else {
            run("--profile", WATCHING, "down", "--remove-orphans");
        }
        Files.deleteIfExists(kindFile(home));
    }

    /** Removes the data of one that was stopped before; false when there is none, or no engine answers. */
    public static boolean removeVolumes(Ports ports) throws InterruptedException {
        List<String> volumes = ids("volume", project(ports));
        if (volumes.isEmpty()) {
            return false;
        }
        List<String> remove = new ArrayList<>(List.of("docker", "volume", "rm"));
        remove.addAll(volumes);
        if (Program.run(remove).code() != 0) {
            throw new CannotRun("Volumes could not be removed, something uses them: " + String.join(" ", volumes));
        }
        return true;
    }

    /** Every container of the project, in the order of their names; none when the engine does not answer. */
    public List<Container> containers() throws InterruptedException {
        List<String> ids = ids("ps", project);
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> inspect = new ArrayList<>(List.of("docker", "inspect"));
        inspect.addAll(ids);
        return JsonMapper.shared()
                .readTree(Program.run(inspect).said())
                .valueStream()
                .map(Container::of)
                .sorted((one, other) -> one.part().compareTo(other.part()))
                .toList();
    }

    /** Data of an earlier installation, whose passwords nobody knows any more. */
    private static void refuseStrangeVolumes(Home home, String project) throws InterruptedException {
        boolean secretsAreNew = Files.notExists(home.secrets().resolve("database-superuser"));
        if (secretsAreNew && !ids("volume", project).isEmpty()) {
            throw new CannotRun(("The volumes of Compose project %s were made with other secrets than those of %s:"
                            + " bring those back, or give up what is in the volumes with ./reachable up --compose --fresh")
                    .formatted(project, home.data()));
        }
    }

    private static List<String> ids(String kind, String project) throws InterruptedException {
        String filter = "label=" + label(project);
        List<String> list = kind.equals("ps")
                ? List.of("docker", "ps", "-aq", "--filter", filter)
                : List.of("docker", kind, "ls", "-q", "--filter", filter);
        return Program.run(list).said().lines().toList();
    }

    private Path log() {
        return home.logs().resolve("compose.log");
    }

    private static String label(String project) {
        return "com.docker.compose.project=" + project;
    }

    private static String project(Ports ports) {
        return ports.offset() == 0 ? "reachable" : "reachable-" + ports.offset();
    }

    private static Path kindFile(Home home) {
        return home.run().resolve("compose");
    }
}
