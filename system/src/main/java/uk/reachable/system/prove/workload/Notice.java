package uk.reachable.system.prove.workload;

import tools.jackson.databind.JsonNode;

/** What an inbox says; {@code handoverId} is empty when it is about none. */
record Notice(String kind, String referralId, String handoverId) {

    static Notice of(JsonNode item) {
        return new Notice(text(item, "kind"), text(item, "referralId"), text(item, "handoverId"));
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }
}
