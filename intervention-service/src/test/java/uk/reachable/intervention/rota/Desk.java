package uk.reachable.intervention.rota;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

/** Calls this service as managers of providers and the duty desk do. */
record Desk(RestTestClient client) {

    static Desk at(int port) {
        return new Desk(RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build());
    }

    /** Puts somebody on file who works whenever the programme is staffed, or changes them. */
    ResponseSpec keep(String provider, String worker, int caseload, long version) {
        return keep(provider, worker, caseload, version, List.of());
    }

    ResponseSpec keep(String provider, String worker, int caseload, long version, List<Map<String, String>> leave) {
        Map<String, Object> whole = Map.of(
                "id", worker,
                "caseload", caseload,
                "leave", leave,
                "shifts", List.of(),
                "sites", List.of(),
                "version", version);
        return send(HttpMethod.PUT, "/api/workers/" + worker, whole, manager(provider));
    }

    ResponseSpec send(HttpMethod method, String path, Object body, Token by) {
        return client.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, by.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(body))
                .exchange();
    }

    ResponseSpec post(String path, Token by) {
        return client.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, by.bearer())
                .exchange();
    }

    ResponseSpec get(String path, Token by) {
        return client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, by.bearer())
                .exchange();
    }

    static JsonNode json(ResponseSpec answer) {
        String body = answer.expectBody(String.class).returnResult().getResponseBody();
        return JsonMapper.shared().readTree(body == null ? "" : body);
    }

    static Token manager(String provider) {
        return TestTokens.token("manager", provider, "west-midlands", "PROVIDER_MANAGER");
    }
}
