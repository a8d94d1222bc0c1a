package uk.reachable.platform.testkit.api;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApiDescriptionTest {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final ApiDescription API = ApiDescription.of(TestApi.TEXT);

    @Test
    void anAnswerAsDescribedHasNoViolation() {
        assertThat(got("""
                {"id": "1", "held": "2026-11-20T19:40:00Z", "kind": "BED", "provider": {"name": "x"}, "counts": {"a": 1}}
                """)).isEmpty();
        assertThat(got("""
                {"id": "1", "held": null, "provider": null}""")).isEmpty();
        assertThat(API.violations("GET", "/api/places/1?at=2026-11-20", 404, PROBLEM, "{\"status\": 404}"))
                .isEmpty();
    }

    @Test
    void anUndescribedFieldIsNamed() {
        assertThat(got("""
                {"id": "1", "held": null, "provider": null, "planted": 1}"""))
                .singleElement()
                .asString()
                .startsWith("GET /api/places/{id} -> 200:")
                .contains("planted");
        assertThat(got("""
                {"id": "1", "held": null, "provider": {"name": "x", "planted": 1}}""")).anySatisfy(violation -> assertThat(violation).contains("/provider", "planted"));
    }

    @Test
    void aMissingFieldAWrongValueAndAWrongFormatAreNamed() {
        assertThat(got("""
                {"held": "today", "kind": "CHAIR", "provider": null, "counts": {"a": "one"}}"""))
                .anySatisfy(violation -> assertThat(violation).contains("'id'"))
                .anySatisfy(violation -> assertThat(violation).contains("/held", "date-time"))
                .anySatisfy(violation -> assertThat(violation).contains("/kind", "BED"))
                .anySatisfy(violation -> assertThat(violation).contains("/counts/a", "integer"))
                .hasSize(4);
    }

    @Test
    void anUndescribedStatusContentTypeOrBodyIsNamed() {
        assertThat(API.violations("GET", "/api/places/1", 409, PROBLEM, "{\"status\": 409}"))
                .containsExactly("GET /api/places/{id} -> 409: this status is not described");
        assertThat(API.violations("GET", "/api/places/1", 200, "text/plain", "x"))
                .containsExactly("GET /api/places/{id} -> 200: the content type text/plain is not described");
        assertThat(API.violations("GET", "/api/places/1", 200, JSON, ""))
                .containsExactly("GET /api/places/{id} -> 200: the body is missing");
        assertThat(API.violations("POST", "/api/places/1", 204, JSON, "{}"))
                .containsExactly("POST /api/places/{id} -> 204: a body is not described");
    }

    @Test
    void anUndescribedEndpointMayOnlySayThatThereIsNothing() {
        assertThat(API.violations("GET", "/api/planted", 200, JSON, "{}"))
                .containsExactly("GET /api/planted is not described, and answered 200");
        assertThat(API.violations("DELETE", "/api/places/1", 204, null, null))
                .containsExactly("DELETE /api/places/1 is not described, and answered 204");
        assertThat(API.violations("GET", "/api/planted", 404, PROBLEM, "{}")).isEmpty();
    }

    @Test
    void oneOfSeveralFormsIsTakenAndStillClosed() {
        assertThat(all("{\"total\": 1}")).isEmpty();
        assertThat(all("""
                {"id": "1", "held": null, "provider": null}""")).isEmpty();
        assertThat(all("{\"total\": 1, \"planted\": 1}"))
                .singleElement()
                .asString()
                .contains("planted");
    }

    @Test
    void theEventsOfAStreamAreChecked() {
        String place = "data:{\"id\":\"1\",\"held\":null,\"provider\":null}\n\n";
        assertThat(stream(":open\n\nevent:reset\ndata:{}\n\nid:7\nevent:place\n" + place + "data:{\"cut o"))
                .isEmpty();
        assertThat(stream("event:place\n" + place.replace("null}", "null,\"planted\":1}")))
                .singleElement()
                .asString()
                .startsWith("GET /api/places/stream -> 200:")
                .contains("planted");
    }

    @Test
    void aRequestThatWasAcceptedIsDescribedToo() {
        assertThat(API.requestViolations("POST", "/api/places/1", JSON, "{\"reason\": \"NEED\"}"))
                .isEmpty();
        assertThat(API.requestViolations("POST", "/api/places/1", JSON, "{\"reason\": \"NEED\", \"planted\": 1}"))
                .singleElement()
                .asString()
                .startsWith("POST /api/places/{id}: request")
                .contains("planted");
        assertThat(API.requestViolations("GET", "/api/places/1?planted=1&at=2026-11-20", null, null))
                .containsExactly("GET /api/places/{id}: the request's parameter planted is not described");
    }

    @Test
    void aDescribedHeaderIsAlwaysSent() {
        assertThat(API.headerViolations("POST", "/api/places/1", 204, Map.of("location", "/")))
                .isEmpty();
        assertThat(API.headerViolations("POST", "/api/places/1", 204, Map.of()))
                .containsExactly("POST /api/places/{id} -> 204: the header location is missing");
    }

    private static List<String> got(String body) {
        return API.violations("GET", "/api/places/1", 200, JSON, body);
    }

    private static List<String> all(String body) {
        return API.violations("GET", "/api/places/all", 200, JSON, body);
    }

    private static List<String> stream(String body) {
        return API.violations("GET", "/api/places/stream", 200, "text/event-stream;charset=UTF-8", body);
    }
}
