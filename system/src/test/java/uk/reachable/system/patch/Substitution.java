package uk.reachable.system.patch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A change of one place of a source file.
 *
 * @param module for example {@code platform/messaging}
 * @param type the full name of the class whose file is changed
 * @param text what must stand there exactly once, however it is broken into lines
 */
public record Substitution(String module, String type, String text, String replacement) {

    /** The source with the change; a text that is not there any more means that the change has to be mended. */
    public String in(Path project, String source) {
        MatchResult[] found = wanted().matcher(source).results().toArray(MatchResult[]::new);
        if (found.length != 1) {
            throw new AssertionError(
                    "This text is %d times in %s, not once. The code has changed: mend what changes it.%n%s"
                            .formatted(found.length, project.relativize(file(project)), text));
        }
        return wanted().matcher(source).replaceFirst(Matcher.quoteReplacement(replacement));
    }

    Path file(Path project) {
        return project.resolve(module).resolve("src/main/java").resolve(type.replace('.', '/') + ".java");
    }

    public String original(Path project) {
        try {
            return Files.readString(file(project));
        } catch (IOException gone) {
            throw new UncheckedIOException(
                    file(project) + " is not there. The code has changed: mend what changes it.", gone);
        }
    }

    private Pattern wanted() {
        return Pattern.compile(
                Arrays.stream(text.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s*")));
    }
}
