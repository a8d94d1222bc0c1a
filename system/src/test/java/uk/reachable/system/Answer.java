package uk.reachable.system;

import tools.jackson.databind.JsonNode;

/** What the gateway answered. */
record Answer(int status, JsonNode body) {

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether the same request may be sent again: refused for now, or nobody knows what became of it. */
    boolean isWorthRepeating() {
        return status == 0 || status == 409 && isInFlight() || status == 429 || status >= 500;
    }

    private boolean isInFlight() {
        return body.path("type").asString("").contains("in-flight");
    }
}
