package uk.reachable.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import uk.reachable.gateway.GatewayTest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Nothing is left of viewers who have gone, here or in the service that they followed. */
@Timeout(120)
class ClosedStreamsIT extends GatewayTest {

    private static final int MANY = 100;
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    MeterRegistry meters;

    @Autowired
    ServletWebServerApplicationContext context;

    private final ManySources service = new ManySources();

    @Test
    void whoeverClosesThePageFreesItsStreamHereAndInTheService() throws Exception {
        everythingIsFreedAfter(Socket::close);
    }

    @Test
    void soDoesWhoseConnectionBreaksWithoutAWord() throws Exception {
        everythingIsFreedAfter(socket -> {
            socket.setSoLinger(true, 0);
            socket.close();
        });
    }

    /** A way to go. */
    private interface Leaving {
        void leave(Socket viewer) throws IOException;
    }

    private void everythingIsFreedAfter(Leaving way) throws Exception {
        SERVICE.answers(service);
        long before = connections();
        List<Socket> viewers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            viewers.add(open());
        }
        assertThat(streams()).isEqualTo(MANY);
        assertThat(service.open()).isEqualTo(MANY);
        assertThat(connections()).isGreaterThanOrEqualTo(MANY);

        for (Socket viewer : viewers) {
            way.leave(viewer);
        }

        await("streams through the gateway").atMost(SOON).until(() -> streams() == 0);
        await("streams of the service").atMost(SOON).until(() -> service.open() == 0);
        await("connections to the gateway").atMost(SOON).until(() -> connections() <= before);
    }

    /** As a browser does, on a connection of its own; it has been answered when this returns. */
    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String request = "GET /api/board/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + ISSUER.tokenFor("tasking.birmingham") + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        assertThat(status).isEqualTo("HTTP/1.1 200");
        return socket;
    }

    private int streams() {
        return (int) meters.get("reachable.gateway.streams.open").gauge().value();
    }

    private long connections() {
        TomcatWebServer server = (TomcatWebServer) requireNonNull(context.getWebServer());
        return ((AbstractProtocol<?>) server.getTomcat().getConnector().getProtocolHandler()).getConnectionCount();
    }
}
