package uk.reachable.contracts;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaCompatibilityTest {

    private static final JsonNode PUBLISHED = schema("""
            {"type": "object",
             "properties": {"id": {"type": "string"},
                            "reason": {"type": "string", "enum": ["UNSAFE", "OTHER"]},
                            "shifts": {"type": "array", "items": {"type": "object",
                                       "properties": {"day": {"type": "string"}}}}},
             "required": ["id"]}""");

    @Test
    void theSameSchemaBreaksNothing() {
        assertThat(SchemaCompatibility.breaks(PUBLISHED, PUBLISHED)).isEmpty();
    }

    @Test
    void aNewOptionalFieldAndANewValueBreakNothing() {
        JsonNode wider = schema(PUBLISHED
                .toString()
                .replace("\"OTHER\"", "\"OTHER\",\"NO_CAPACITY\"")
                .replace("\"id\":{", "\"note\":{\"type\":\"string\"},\"id\":{"));
        assertThat(SchemaCompatibility.breaks(PUBLISHED, wider)).isEmpty();
    }

    @Test
    void aRemovedFieldIsNamed() {
        JsonNode less = schema(PUBLISHED.toString().replace("\"id\":{\"type\":\"string\"},", ""));
        assertThat(SchemaCompatibility.breaks(PUBLISHED, less)).containsExactly("/id removed");
    }

    @Test
    void aRemovedFieldInsideAListIsNamed() {
        JsonNode less = schema(PUBLISHED.toString().replace("\"day\":{\"type\":\"string\"}", ""));
        assertThat(SchemaCompatibility.breaks(PUBLISHED, less)).containsExactly("/shifts[]/day removed");
    }

    @Test
    void aNarrowedFieldIsNamed() {
        JsonNode narrower = schema(PUBLISHED
                .toString()
                .replace("\"UNSAFE\",", "")
                .replace("\"id\":{\"type\":\"string\"}", "\"id\":{\"type\":\"string\",\"format\":\"uuid\"}"));
        assertThat(SchemaCompatibility.breaks(PUBLISHED, narrower))
                .containsExactlyInAnyOrder("/reason narrowed: value UNSAFE removed", "/id narrowed: format");
    }

    @Test
    void aNewlyRequiredFieldIsNamed() {
        JsonNode stricter = schema(PUBLISHED.toString().replace("[\"id\"]", "[\"id\",\"reason\"]"));
        assertThat(SchemaCompatibility.breaks(PUBLISHED, stricter)).containsExactly("/reason newly required");
    }

    private static JsonNode schema(String json) {
        return JsonMapper.shared().readTree(json);
    }
}
