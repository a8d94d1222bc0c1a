package uk.reachable.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Folders;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Jvm;
import uk.reachable.local.supervisor.Launch;

/** Halves the start of a service: its jar unpacked, and an AOT cache trained on one start; made again after a build. */
final class FastStart {

    private static final int LONGEST_SECONDS = 120;

    /** More at once would only take memory: training keeps a core busy. */
    private static final Semaphore TWO_AT_A_TIME = new Semaphore(2);

    private final String name;
    private final int heapMegabytes;
    private final Path jar;
    private final Path folder;

    FastStart(Home home, String name, int heapMegabytes) {
        this.name = name;
        this.heapMegabytes = heapMegabytes;
        this.jar = home.jar(name);
        this.folder = home.cache().resolve(name);
    }

    List<String> command() {
        return Jvm.command(heapMegabytes, aotCache(), target());
    }

    /** Needs the database, because a service looks at it when it starts; changes nothing but what its start changes. */
    void prepare(Map<String, String> variables) {
        String build = Fingerprint.of(jar);
        Path stamp = folder.resolve("build");
        try {
            if (Files.exists(stamp) && Files.readString(stamp).equals(build)) {
                return;
            }
            TWO_AT_A_TIME.acquire();
            try {
                unpackAndTrain(variables);
            } finally {
                TWO_AT_A_TIME.release();
            }
            Folders.replace(stamp, build);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void unpackAndTrain(Map<String, String> variables) throws IOException, InterruptedException {
        Console.say("Preparing the quick start of " + name + " (once after a build)");
        Folders.delete(folder);
        Files.createDirectories(folder);
        List<String> unpack = List.of(
                "-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination", folder.toString());
        if (run(Jvm.command(heapMegabytes, aotCache(), unpack), Map.of()) != 0) {
            throw new CannotRun(jar + " cannot be unpacked: see " + log());
        }
        run(Jvm.training(heapMegabytes, aotCache(), target()), variables); // without the cache it starts all the same
    }

    private List<String> target() {
        return List.of("-jar", folder.resolve(jar.getFileName()).toString());
    }

    private Path aotCache() {
        return folder.resolve("aot");
    }

    private Path log() {
        return folder.resolve("training.log");
    }

    private int run(List<String> command, Map<String, String> variables) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        Launch.clean(builder.environment());
        builder.environment().putAll(variables);
        Process process = builder.start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }
}
