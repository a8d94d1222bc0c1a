package uk.reachable.gateway;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;

import static org.assertj.core.api.Assertions.assertThat;

class ManagementIT extends GatewayTest {

    @LocalManagementPort
    private int managementPort;

    @Test
    void livenessAndReadinessAreOnThePortOfTheirOwn() throws Exception {
        assertThat(send(management("/actuator/health/liveness")).statusCode()).isEqualTo(200);
        assertThat(send(management("/actuator/health/readiness")).statusCode()).isEqualTo(200);
    }

    @Test
    void theMetricsTellOfStreamsAndBreakers() throws Exception {
        send(as("duty.officer", "/api/programmes"));

        assertThat(send(management("/actuator/prometheus")).body())
                .contains(
                        "reachable_gateway_streams_open", "resilience4j_circuitbreaker_state", "http_server_requests");
    }

    private HttpRequest.Builder management(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + path));
    }
}
