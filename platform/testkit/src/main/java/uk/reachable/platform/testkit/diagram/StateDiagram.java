package uk.reachable.platform.testkit.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The arrows of a Mermaid state diagram in the README of the module under test, each as {@code From --> To: Command}.
 */
public final class StateDiagram {

    private static final Pattern ARROW = Pattern.compile("(?m)^\\s*(\\S+) --> (\\w+): (\\w+)");

    private StateDiagram() {}

    /** The arrows of the first diagram below the heading. */
    public static Set<String> below(String heading) {
        String section = readme().split("(?m)^## " + Pattern.quote(heading) + "$", 2)[1];
        String diagram = section.split("```mermaid", 2)[1].split("```", 2)[0];
        Set<String> arrows = new TreeSet<>();
        ARROW.matcher(diagram).results().map(StateDiagram::arrow).forEach(arrows::add);
        return arrows;
    }

    public static String arrow(Class<?> from, Class<?> to, Class<?> command) {
        return "%s --> %s: %s".formatted(from.getSimpleName(), to.getSimpleName(), command.getSimpleName());
    }

    private static String arrow(MatchResult found) {
        return "%s --> %s: %s".formatted(found.group(1), found.group(2), found.group(3));
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
