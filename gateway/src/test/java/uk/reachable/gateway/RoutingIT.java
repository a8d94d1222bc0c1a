package uk.reachable.gateway;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingIT extends GatewayTest {

    @Test
    void aBearerTokenGoesOnToTheServiceAsItCame() throws Exception {
        var request =
                as("duty.officer", "/api/incidents/7/response?seen=a%2Bb%3A3").build();

        var response = client.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().path()).isEqualTo("/api/incidents/7/response?seen=a%2Bb%3A3");
        assertThat(SERVICE.last().header("Authorization"))
                .isEqualTo(request.headers().firstValue("Authorization").orElseThrow());
    }

    @Test
    void aCallWithoutATokenIsAnsweredAndNeverRedirected() throws Exception {
        var response = send(request("/api/incidents"));

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("Authorization: Bearer");
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void aPostKeepsItsBodyItsKeyAndItsTrace() throws Exception {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        SERVICE.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", "/api/incidents/7");
            FakeService.answer(exchange, 201, "application/json", "{\"id\":7}");
        });

        var response = send(json(as("duty.officer", "/api/incidents"), "{\"category\":\"KNIFE_INJURY\"}")
                .header("Idempotency-Key", "key-1")
                .header("traceparent", trace)
                .header("tracestate", "name=Sam")
                .header("baggage", "name=Sam")
                .header("Cookie", "REACHABLE_SESSION=secret"));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location")).hasValue("/api/incidents/7");
        assertThat(SERVICE.last().body()).isEqualTo("{\"category\":\"KNIFE_INJURY\"}");
        assertThat(SERVICE.last().header("Idempotency-key")).isEqualTo("key-1");
        assertThat(SERVICE.last().header("Traceparent"))
                .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00")
                .as("a step further, and kept only if we say so")
                .doesNotContain("00f067aa0ba902b7");
        assertThat(SERVICE.last().header("Tracestate")).isEmpty();
        assertThat(SERVICE.last().header("Baggage")).isEmpty();
        assertThat(SERVICE.last().header("Cookie")).isEmpty();
    }

    @Test
    void aFileIsPassedOnAsItIsHoweverLarge() throws Exception {
        String file = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"may.csv\"\r\n\r\n"
                + "2024-06,Violence and sexual offences\r\n".repeat(50_000) + "\r\n--b--\r\n";

        var response = send(as("duty.officer", "/api/imports?dryRun=true")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(file)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().path()).isEqualTo("/api/imports?dryRun=true");
        assertThat(SERVICE.last().header("Content-type"))
                .startsWith("multipart/form-data;")
                .contains("boundary=b");
        assertThat(SERVICE.last().body()).isEqualTo(file);
    }

    @Test
    void theServicesOwnProblemsPassThrough() throws Exception {
        SERVICE.answers(409, "application/problem+json", "{\"status\":409,\"detail\":\"Already accepted.\"}");

        var response = send(json(as("caseworker.redthread", "/api/referrals/7/accept"), "{}"));

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("Already accepted.");
    }

    @Test
    void aPathThatNobodyServesIsAProblemDetailToo() throws Exception {
        var response = send(as("duty.officer", "/api/nothing"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void anybodyReadsWhatAServiceSaysOfItself() throws Exception {
        SERVICE.answers(200, "application/json", "{\"openapi\":\"3.1.0\"}");

        var response = send(request("/api/docs/incident"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("openapi");
    }

    @Test
    void managementIsNotServedHere() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn();

        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(404);
    }
}
