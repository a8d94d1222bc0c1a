package uk.reachable.system.prove.workload.request;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that one user asks once, however often it has to be sent.
 *
 * @param way a POST and an upload have an effect once by their key, a PUT by the version that it starts from, a GET has
 *     none
 * @param user empty for somebody outside, who has no token
 * @param about what {@link uk.reachable.system.prove.history.Operation} keeps of it
 */
public record Request(
        Way way, String command, String user, String path, Object body, String key, Map<String, String> about) {

    /** How it is asked. */
    public enum Way {
        POST,
        PUT,
        GET,
        /** The body is the text of a file of street-level crime. */
        UPLOAD
    }

    public Request(String command, String user, String path, Object body, String key, Map<String, String> about) {
        this(Way.POST, command, user, path, body, key, about);
    }

    public Request {
        about = Map.copyOf(about);
    }

    /** The same, remarked on. */
    public Request with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(about);
        more.put(name, value);
        return new Request(way, command, user, path, body, key, more);
    }

    /**
     * Whether a repeat is answered as the first would have been; else a refused repeat may have had its effect before.
     */
    boolean isRepeatable() {
        return way != Way.PUT && !isFromOutside();
    }

    boolean isFromOutside() {
        return user.isEmpty();
    }
}
