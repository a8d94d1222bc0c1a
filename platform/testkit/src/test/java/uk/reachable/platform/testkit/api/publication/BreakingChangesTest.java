package uk.reachable.platform.testkit.api.publication;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.reachable.platform.testkit.api.TestApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class BreakingChangesTest {

    static Stream<Arguments> plantedBreaks() {
        return Stream.of(
                arguments("/api/places/stream", "/api/places/moved", "GET /api/places/stream removed"),
                arguments("\"404\": {", "\"410\": {", "GET /api/places/{id} -> 404 removed"),
                arguments(", \"detail\": {\"type\": \"string\"}", "", "GET /api/places/{id} -> 404: $.detail removed"),
                arguments(
                        "\"properties\": {\"name\": {\"type\": \"string\"}}",
                        "\"properties\": {\"called\": {\"type\": \"string\"}}",
                        "GET /api/places/{id} -> 200: $.provider.name removed"),
                arguments(
                        "\"id\": {\"type\": \"string\"},",
                        "\"id\": {\"type\": [\"string\", \"null\"]},",
                        "GET /api/places/{id} -> 200: $.id may now be null"),
                arguments(
                        "[\"id\", \"held\", \"provider\"]",
                        "[\"held\", \"provider\"]",
                        "GET /api/places/{id} -> 200: $.id may now be missing"),
                arguments(
                        "\"additionalProperties\": {\"type\": \"integer\"",
                        "\"additionalProperties\": {\"type\": \"string\"",
                        "GET /api/places/{id} -> 200: $.counts[] has another type: \"string\""),
                arguments(
                        "[\"BED\", \"MENTOR\"]",
                        "[\"BED\"]",
                        "GET /api/places/{id} -> 200: $.kind has no longer the value MENTOR"),
                arguments(
                        "\"required\": [\"reason\"]",
                        "\"required\": [\"reason\", \"note\"]",
                        "POST /api/places/{id}: request: $.note newly required"),
                arguments(
                        "[\"NEED\", \"OTHER\"]",
                        "[\"NEED\"]",
                        "POST /api/places/{id}: request: $.reason has no longer the value OTHER"),
                arguments(
                        "\"maxLength\": 10",
                        "\"maxLength\": 5",
                        "POST /api/places/{id}: request: $.note narrowed: maxLength 5"),
                arguments(
                        "\"in\": \"query\", \"required\": false",
                        "\"in\": \"query\", \"required\": true",
                        "GET /api/places/{id}: parameter at newly required"),
                arguments("\"name\": \"at\"", "\"name\": \"on\"", "GET /api/places/{id}: parameter at removed"),
                arguments(
                        "\"headers\": {\"Location\"",
                        "\"headers\": {\"Link\"",
                        "POST /api/places/{id} -> 204: header Location removed"),
                arguments(
                        "\"anyOf\": [{\"$ref\": \"#/components/schemas/Place\"}, {\"$ref\": \"#/components/schemas/Counts\"}]",
                        "\"anyOf\": [{\"$ref\": \"#/components/schemas/Place\"}, {\"$ref\": \"#/components/schemas/Provider\"}]",
                        "GET /api/places/all -> 200: $ has no longer the form Counts"),
                arguments(
                        "\"application/problem+json\"",
                        "\"application/json\"",
                        "GET /api/places/{id} -> 404: content type application/problem+json removed"));
    }

    @ParameterizedTest
    @MethodSource("plantedBreaks")
    void whatBreaksAClientIsNamed(String published, String planted, String named) {
        assertThat(PublishedApi.breaks(TestApi.TEXT, changed(published, planted)))
                .contains(named);
    }

    static Stream<Arguments> additions() {
        return Stream.of(
                arguments(
                        "\"id\": {\"type\": \"string\"},",
                        "\"id\": {\"type\": \"string\"}, \"added\": {\"type\": \"string\"},"),
                arguments("[\"BED\", \"MENTOR\"]", "[\"BED\", \"MENTOR\", \"CHAIR\"]"),
                arguments("[\"NEED\", \"OTHER\"]", "[\"NEED\", \"OTHER\", \"WISH\"]"),
                arguments("\"maxLength\": 10", "\"maxLength\": 20"),
                arguments("\"404\": {", "\"403\": {\"description\": \"No\"}, \"404\": {"),
                arguments("\"The place\"", "\"Where it is\""));
    }

    @ParameterizedTest
    @MethodSource("additions")
    void whatIsAddedOrSaidInOtherWordsBreaksNobody(String published, String planted) {
        assertThat(PublishedApi.breaks(TestApi.TEXT, changed(published, planted)))
                .isEmpty();
    }

    @Test
    void aCommittedCopyThatDiffersIsNamedByPlace() {
        String served = changed("\"The place\"", "\"Where it is\"");
        assertThat(PublishedApi.differences(TestApi.TEXT, served))
                .containsExactly("/paths/~1api~1places~1{id}/get/responses/200/description is committed as"
                        + " \"The place\", served as \"Where it is\"");
        assertThat(PublishedApi.differences(TestApi.TEXT, TestApi.TEXT)).isEmpty();
    }

    private static String changed(String published, String planted) {
        assertThat(TestApi.TEXT).contains(published);
        return TestApi.TEXT.replace(published, planted);
    }
}
