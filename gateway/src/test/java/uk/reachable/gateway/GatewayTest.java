package uk.reachable.gateway;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.reachable.platform.testkit.RealServers;

/** A running gateway with one fake service behind every route but the inbox, where nobody listens. */
@RealServers
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
public abstract class GatewayTest {

    protected static final TestIssuer ISSUER = new TestIssuer();
    protected static final FakeService SERVICE = new FakeService();

    private static final String EMPTY_BOARD =
            "{\"asOf\":\"2026-11-20T19:40:00Z\",\"lastEventId\":\"1\",\"items\":[],\"next\":null}";

    protected final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry properties) {
        properties.add("MANAGEMENT_PORT", () -> 0);
        properties.add("ISSUER_URI", ISSUER::uri);
        properties.add("OIDC_CLIENT_SECRET", () -> "secret");
        properties.add("INCIDENT_URL", SERVICE::address);
        properties.add("REFERRAL_URL", SERVICE::address);
        properties.add("INTERVENTION_URL", SERVICE::address);
        properties.add("NOTIFICATION_URL", () -> "http://localhost:1");
    }

    @Autowired
    private CircuitBreakerRegistry breakers;

    @BeforeEach
    void closedBreakers() {
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    @BeforeEach
    void aDutyOfficer() {
        ISSUER.roles("DUTY_OFFICER");
    }

    @BeforeEach
    void aServiceWithNothingToTell() {
        SERVICE.received.clear();
        SERVICE.answers(200, "application/json", EMPTY_BOARD);
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    protected HttpRequest.Builder as(String user, String path) {
        return request(path).header("Authorization", "Bearer " + ISSUER.tokenFor(user));
    }

    protected static HttpRequest.Builder json(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    protected HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
