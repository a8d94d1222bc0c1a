package uk.reachable.referral.running;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class DescriptionIT {

    @LocalServerPort
    int port;

    @Test
    void anybodyCanReadWhatTheApiOffers() throws Exception {
        URI description = URI.create("http://localhost:" + port + "/api/docs/referral");
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(HttpRequest.newBuilder(description).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("/api/referrals/{id}/accept", "/api/referrals/{id}/handovers");
        }
    }
}
