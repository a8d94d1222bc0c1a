package uk.reachable.system.canary;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class TextFieldsTest {

    @Test
    void textAndDaysAreFoundAtEveryDepthAndCodesAreNot() {
        String description = """
                {"paths": {"/api/incidents": {"post": {"requestBody": {"content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/Request"}}}}}}},
                 "components": {"schemas": {
                   "Request": {"properties": {
                     "summary": {"type": ["string", "null"]},
                     "occurredAt": {"type": "string", "format": "date-time"},
                     "category": {"type": "string", "enum": ["OTHER"]},
                     "lsoa": {"type": "string", "pattern": "E01"},
                     "people": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}}}},
                   "Person": {"properties": {
                     "born": {"type": "string", "format": "date"},
                     "identity": {"oneOf": [{"type": "null"}, {"properties": {"name": {"type": "string"}}}]}}}}}}
                """;

        assertThat(new TextFields(JsonMapper.shared().readTree(description)).all())
                .containsExactly("lsoa", "people[].born", "people[].identity.name", "summary");
    }
}
