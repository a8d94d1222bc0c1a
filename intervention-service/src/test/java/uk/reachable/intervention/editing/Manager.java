package uk.reachable.intervention.editing;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.platform.testkit.TestTokens;

/** A programme manager of the West Midlands at work. */
record Manager(RestTestClient client, String name) {

    static Manager at(int port) {
        return new Manager(
                RestTestClient.bindToServer()
                        .baseUrl("http://localhost:" + port)
                        .build(),
                "programme.manager");
    }

    Manager called(String other) {
        return new Manager(client, other);
    }

    /** The programme as the list shows it. */
    ObjectNode read(String id) {
        return JsonMapper.shared()
                .readTree(text(get("/api/programmes")))
                .valueStream()
                .filter(programme -> programme.path("id").asString().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    ResponseSpec put(ObjectNode programme) {
        return put(programme.path("id").asString(), programme);
    }

    ResponseSpec put(String id, ObjectNode programme) {
        return client.put()
                .uri("/api/programmes/" + id)
                .header(HttpHeaders.AUTHORIZATION, bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(programme.toString())
                .exchange();
    }

    ResponseSpec extend(String programme, String to) {
        return client.post()
                .uri("/api/programmes/" + programme + "/funding")
                .header(HttpHeaders.AUTHORIZATION, bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(Map.of("to", to)))
                .exchange();
    }

    JsonNode history(String programme) {
        return JsonMapper.shared().readTree(text(get("/api/programmes/" + programme + "/history")));
    }

    private ResponseSpec get(String path) {
        return client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer())
                .exchange();
    }

    private static String text(ResponseSpec answer) {
        String body = answer.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return body == null ? "" : body;
    }

    private String bearer() {
        return TestTokens.programmeManager().with("sub", name).bearer();
    }
}
