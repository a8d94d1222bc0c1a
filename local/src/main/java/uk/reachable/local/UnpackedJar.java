package uk.reachable.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Folders;
import uk.reachable.local.machine.Home;
import uk.reachable.local.machine.Jvm;

/** A service's executable jar with its libraries beside it: the JVM can share only classes of plain jars. */
final class UnpackedJar {

    private static final int LONGEST_SECONDS = 60;

    private final Path jar;
    private final Path folder;
    private final Path stamp;

    UnpackedJar(Home home, String module) {
        this.jar = home.jar(module);
        this.folder = home.cache().resolve(module);
        this.stamp = folder.resolve("unpacked");
    }

    Path path() {
        return folder.resolve(jar.getFileName());
    }

    /** Unpacks again when the jar was built again. */
    void prepare() {
        try {
            String build = Files.getLastModifiedTime(jar) + " " + Files.size(jar);
            if (Files.notExists(stamp) || !Files.readString(stamp).equals(build)) {
                Folders.delete(folder);
                unpack();
                Folders.replace(stamp, build);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void unpack() throws IOException, InterruptedException {
        Process tools = new ProcessBuilder(
                        Jvm.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!tools.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || tools.exitValue() != 0) {
            tools.destroyForcibly();
            throw new CannotRun(jar + " cannot be unpacked: is it whole?");
        }
    }
}
