package uk.reachable.system.prove.workload.request;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that one user asks once, however often it has to be sent.
 *
 * @param about what {@link uk.reachable.system.prove.history.Operation} keeps of it
 */
public record Request(String command, String user, String path, Object body, String key, Map<String, String> about) {

    public Request {
        about = Map.copyOf(about);
    }

    /** The same, remarked on. */
    public Request with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(about);
        more.put(name, value);
        return new Request(command, user, path, body, key, more);
    }
}
