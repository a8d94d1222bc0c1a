package uk.reachable.system.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Which state of the code is being measured. */
public final class Commit {

    private Commit() {}

    /** The commit's hash, with a plus when files differ from it; "unknown" outside of a git checkout. */
    public static String of(Path project) throws InterruptedException {
        String hash = git(project, "rev-parse", "HEAD");
        if (hash.isEmpty()) {
            return "unknown";
        }
        return git(project, "status", "--porcelain", "--untracked-files=no").isEmpty() ? hash : hash + "+";
    }

    private static String git(Path project, String... command) throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder("git").directory(project.toFile());
            builder.command().addAll(List.of(command));
            Process git = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(git.getInputStream().readAllBytes(), UTF_8).strip();
            return git.waitFor(10, TimeUnit.SECONDS) && git.exitValue() == 0 ? said : "";
        } catch (IOException noGit) {
            return "";
        }
    }
}
