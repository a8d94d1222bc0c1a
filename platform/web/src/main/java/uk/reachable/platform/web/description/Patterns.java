package uk.reachable.platform.web.description;

import io.swagger.v3.oas.models.media.Schema;

/** Bean validation compares a pattern with the whole text, JSON Schema with any part of it. */
final class Patterns {

    private Patterns() {}

    static void anchor(Schema<?> schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
        if (schema.getItems() != null) {
            anchor(schema.getItems());
        }
    }
}
