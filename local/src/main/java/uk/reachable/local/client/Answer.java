package uk.reachable.local.client;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the API answered; the body is missing when it was empty or not JSON. */
public record Answer(int status, JsonNode body, HttpHeaders headers) {

    /** No answer came: what became of the request is not known. */
    public static Answer unreachable() {
        return new Answer(0, MissingNode.getInstance(), HttpHeaders.of(Map.of(), (name, value) -> true));
    }

    public boolean succeeded() {
        return status / 100 == 2;
    }

    /** Whether the same request may succeed later: too many requests, a service away, or no answer at all. */
    public boolean isWorthRepeating() {
        return status == 0 || status == 429 || status == 502 || status == 503 || status == 504;
    }

    /** How long the server asked us to wait, in whole seconds on the wire. */
    public Optional<Duration> retryAfter() {
        return headers.firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    /** The status with the problem's own words. */
    public String inWords() {
        String detail = body.path("detail").asString(body.path("title").asString(""));
        return status == 0 ? "no answer" : (status + " " + detail).strip();
    }
}
