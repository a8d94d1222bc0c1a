package uk.reachable.incident.running;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.reachable.platform.testkit.api.publication.PublishedApi;

@RunningService
class DescriptionIT {

    private final int port;

    DescriptionIT(@LocalServerPort int port) {
        this.port = port;
    }

    @Test
    void whatIsServedIsWhatIsPublishedAndBreaksNobody() {
        PublishedApi.assertPublished("incident", port);
    }
}
