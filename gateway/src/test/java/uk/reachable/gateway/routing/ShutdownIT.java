package uk.reachable.gateway.routing;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.reachable.gateway.EventSource;
import uk.reachable.gateway.FakeService;
import uk.reachable.gateway.GatewayApplication;
import uk.reachable.gateway.TestIssuer;
import uk.reachable.platform.testkit.TestDatabase;
import uk.reachable.platform.testkit.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class ShutdownIT {

    private final TestIssuer issuer = new TestIssuer();
    private final EventSource source = new EventSource();
    private final FakeService board = new FakeService().answers(source);

    @Test
    void anOpenStreamDoesNotHoldUpTheShutdown() throws Exception {
        ConfigurableApplicationContext gateway = start();
        InputStream stream = openStream(gateway).body();
        int first = stream.read();
        Instant before = Instant.now();

        gateway.close();

        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(first).as("the stream was open").isEqualTo(':');
        assertThat(stream.readAllBytes()).as("and has ended").isNotNull();
    }

    private HttpResponse<InputStream> openStream(ConfigurableApplicationContext gateway) throws Exception {
        String port = gateway.getEnvironment().getRequiredProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/board/stream"))
                                .header("Authorization", "Bearer " + issuer.tokenFor("tasking.birmingham"))
                                .build(),
                        BodyHandlers.ofInputStream());
    }

    private ConfigurableApplicationContext start() {
        TestDatabase database = TestServers.newDatabase();
        return new SpringApplicationBuilder(GatewayApplication.class)
                .run(
                        "--PORT=0",
                        "--MANAGEMENT_PORT=0",
                        "--DB_URL=" + database.url(),
                        "--DB_USER=" + database.user(),
                        "--DB_PASSWORD=" + database.password(),
                        "--OIDC_CLIENT_SECRET=secret",
                        "--ISSUER_URI=" + issuer.uri(),
                        "--INCIDENT_URL=" + board.address());
    }
}
