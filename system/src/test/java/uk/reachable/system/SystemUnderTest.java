package uk.reachable.system;

import java.util.Map;

/** What differs between the ways to run the system: how it starts and stops, and how its parts are seen and killed. */
interface SystemUnderTest {

    /** The way that this run was asked for. */
    static SystemUnderTest asAsked() {
        return new LocalProcesses();
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
