package uk.reachable.system;

import java.util.Map;

/** What differs between the ways to run the system: how it starts and stops, and how its parts are seen and killed. */
public interface SystemUnderTest {

    /** As {@code -Djourneys.on=} says: {@code compose}, or {@code processes} when it says nothing. */
    static SystemUnderTest asAsked() {
        String kind = System.getProperty("journeys.on", "processes");
        return switch (kind) {
            case "processes" -> new LocalProcesses();
            case "compose" -> new ComposeContainers();
            default -> throw new IllegalArgumentException("-Djourneys.on=" + kind + ": say processes or compose");
        };
    }

    /** Starts everything without data; returns when every part answers. */
    void start();

    /** Stops everything; nothing of it is needed again. */
    void stop();

    /** The process id of a part on this machine; 0 while it has none. */
    long pidOf(String part);

    /** Ends a part as kill -9 does: it is not told, and whoever watches over it has to start it again. */
    void kill(String part);

    boolean allUp();

    /** All that the parts have logged since the start, by part. */
    Map<String, String> logs();
}
