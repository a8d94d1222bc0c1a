package uk.reachable.system.prove.history;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One command of one client, with all its tries.
 *
 * @param command what was meant, for example {@code LOG_INCIDENT} or {@code ACCEPT}
 * @param key the idempotency key of every try
 * @param about what the checker needs to know of the request, for example {@code externalReference}
 * @param sent the first try; UTC, this machine's clock
 * @param answered the final answer, or when the client gave up
 * @param status of the final answer; 0 for none
 */
public record Operation(
        long number,
        String command,
        String user,
        String path,
        String key,
        Map<String, String> about,
        Instant sent,
        Instant answered,
        int tries,
        Outcome outcome,
        int status,
        JsonNode answer) {}
