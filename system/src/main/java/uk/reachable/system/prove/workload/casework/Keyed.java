package uk.reachable.system.prove.workload.casework;

import java.util.Map;
import uk.reachable.system.prove.workload.mix.Canary;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Request.Way;

/** The requests of one step of a plan: each has a key that begins alike, and a canary in every text. */
record Keyed(String key) {

    Canary canary() {
        return new Canary(key);
    }

    Request post(String command, String user, String path, Map<String, ?> body, String which) {
        return new Request(command, user, path, body, key + "-" + which, Map.of());
    }

    static Request get(String command, String user, String path) {
        return new Request(Way.GET, command, user, path, Map.of(), "", Map.of());
    }

    /** As somebody who does not sign in. */
    static Request fromOutside(String command, String path, Map<String, ?> body) {
        return new Request(command, "", path, body, "", Map.of());
    }

    Request upload(String command, String user, String path, String file, String which) {
        return new Request(Way.UPLOAD, command, user, path, file, key + "-" + which, Map.of());
    }
}
