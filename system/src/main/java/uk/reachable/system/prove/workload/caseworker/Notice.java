package uk.reachable.system.prove.workload.caseworker;

import tools.jackson.databind.JsonNode;

/** What an inbox says; {@code handoverId} is empty when it is about none. */
public record Notice(String id, String kind, String referralId, String handoverId) {

    public static Notice of(JsonNode item) {
        return new Notice(text(item, "id"), text(item, "kind"), text(item, "referralId"), text(item, "handoverId"));
    }

    private static String text(JsonNode item, String field) {
        return item.path(field).asString("");
    }
}
