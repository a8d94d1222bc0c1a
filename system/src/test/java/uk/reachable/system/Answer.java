package uk.reachable.system;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the gateway answered: the body as JSON when it is, and in any case as text. */
public record Answer(int status, JsonNode body, String text, HttpHeaders headers) {

    /** Nobody knows what became of the request. */
    static Answer unknown() {
        return new Answer(0, MissingNode.getInstance(), "", HttpHeaders.of(Map.of(), (_, _) -> true));
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** A value of the body, by JSON pointer; empty when there is none. */
    public String at(String pointer) {
        return body.at(pointer).asString("");
    }

    /** The fields that a problem detail asks to correct. */
    public List<String> fieldsToCorrect() {
        return body.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }

    /** Whether the same request may be sent again: refused for now, or nobody knows what became of it. */
    boolean isWorthRepeating() {
        return status == 0 || status == 409 && isInFlight() || status == 429 || status >= 500;
    }

    private boolean isInFlight() {
        return at("/type").contains("in-flight");
    }
}
