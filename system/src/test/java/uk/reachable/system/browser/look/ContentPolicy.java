package uk.reachable.system.browser.look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Content-Security-Policy that lets nothing in but what the console itself serves. */
final class ContentPolicy {

    /** What {@code default-src} does not stand for. */
    private static final List<String> MUST_BE_SAID =
            List.of("default-src", "base-uri", "form-action", "frame-ancestors");

    private static final Set<String> LETS_EVERYBODY_IN = Set.of("*", "http:", "https:", "data:", "blob:");

    private ContentPolicy() {}

    static List<String> weaknesses(@Nullable String header) {
        if (header == null) {
            return List.of("there is no Content-Security-Policy");
        }
        Map<String, List<String>> policy = directives(header);
        List<String> weak = new ArrayList<>();
        MUST_BE_SAID.stream()
                .filter(directive -> !policy.containsKey(directive))
                .forEach(directive -> weak.add("the policy does not say " + directive));
        policy.forEach((directive, sources) -> sources.stream()
                .filter(source -> source.startsWith("'unsafe-") || LETS_EVERYBODY_IN.contains(source))
                .forEach(source -> weak.add("the policy has " + directive + " " + source)));
        return weak;
    }

    private static Map<String, List<String>> directives(String header) {
        return Arrays.stream(header.split(";", -1))
                .map(directive -> Arrays.asList(directive.strip().split("\\s+", -1)))
                .filter(words -> !words.getFirst().isEmpty())
                .collect(Collectors.toMap(
                        List::getFirst, words -> words.subList(1, words.size()), (first, again) -> first));
    }
}
