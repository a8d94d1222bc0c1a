package uk.reachable.local.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Folders;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Secrets;
import uk.reachable.local.supervisor.Launch;
import uk.reachable.local.supervisor.Part;
import uk.reachable.local.supervisor.Part.Stage;

/** PostgreSQL 18 as a part: durable (fsync and synchronous commit are its defaults, written out), on loopback only. */
public final class Postgres {

    /**
     * A small cache, because every connection's process counts it as its own; the system's file cache does the rest. No
     * processes of its own for reading or for replication.
     */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=localhost",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "shared_buffers=6MB",
            "wal_buffers=1MB",
            "io_method=sync",
            "max_logical_replication_workers=0",
            "max_connections=80",
            "timezone=UTC",
            "log_timezone=UTC");

    private final Home home;
    private final Path data;
    private final int port;
    private final Secrets secrets;

    public Postgres(Home home, int port, Secrets secrets) {
        this.home = home;
        this.data = home.data().resolve("postgres");
        this.port = port;
        this.secrets = secrets;
    }

    public Part part(List<Database> databases) {
        Provision provision = new Provision(superuserPassword(), port);
        return new Part(
                "postgresql",
                Stage.FOUNDATION,
                List.of(port),
                List.of(),
                this::prepare,
                this::command,
                Map.of("LC_ALL", "C.UTF-8"),
                pid -> provision.isUp(),
                "INT",
                () -> provision.create(databases));
    }

    public Database database(String name) {
        return new Database(name, secrets.get("database-" + name), port);
    }

    private String superuserPassword() {
        return secrets.get("database-superuser");
    }

    private void prepare() {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            Postmaster.heal(data);
        } else {
            initialise();
        }
    }

    private List<String> command() {
        List<String> command = program("postgres", "-D", data.toString(), "-p", Integer.toString(port));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private void initialise() {
        try {
            Path half = home.data().resolve("postgres.half");
            Folders.delete(half);
            superuserPassword();
            Process initdb = new ProcessBuilder(program(
                            "initdb",
                            "-D",
                            half.toString(),
                            "-U",
                            "postgres",
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + secrets.file("database-superuser"),
                            "-E",
                            "UTF8",
                            "--locale=C.UTF-8"))
                    .redirectErrorStream(true)
                    .redirectOutput(home.logs().resolve("initdb.log").toFile())
                    .start();
            if (initdb.waitFor() != 0) {
                throw new CannotRun("initdb failed: see " + home.logs().resolve("initdb.log"));
            }
            Files.move(half, data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own the process is nobody, yet owns its files. */
    private List<String> program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (new UnixSystem().getUid() == 0) {
            if (!Launch.isInstalled("unshare")) {
                throw new CannotRun("PostgreSQL does not run as root and unshare is not there: run as another user");
            }
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(Binaries.unpackedUnder(home.cache())
                .resolve("bin")
                .resolve(name)
                .toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
