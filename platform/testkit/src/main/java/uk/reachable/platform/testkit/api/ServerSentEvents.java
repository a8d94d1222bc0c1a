package uk.reachable.platform.testkit.api;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What a stream of events carries; a {@code reset} says nothing but itself, comments and a last part in transit nothing
 * at all.
 */
final class ServerSentEvents {

    private static final String DATA = "data:";

    private ServerSentEvents() {}

    static Stream<String> dataOf(String body) {
        int whole = body.lastIndexOf("\n\n");
        return Arrays.stream(body.substring(0, Math.max(whole, 0)).split("\n\n"))
                .filter(event -> !event.contains("event:reset"))
                .flatMap(String::lines)
                .filter(line -> line.startsWith(DATA))
                .map(line -> line.substring(DATA.length()).strip());
    }
}
