package uk.reachable.platform.web;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningEdge
class BodyLimitIT {

    private static final int LIMIT = 256 * 1024;

    @LocalServerPort
    int port;

    @Autowired
    Effects effects;

    @Test
    void aBodyOfExactlyTheLimitIsTaken() {
        var reply = server().postJson("/api/reports", bodyOf(LIMIT));

        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void aBodyOfOneByteMoreIsRefused() {
        int before = effects.count();

        var reply = server().postJson("/api/reports", bodyOf(LIMIT + 1));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.detail()).contains("at most 256 KiB");
        assertThat(effects.count()).isEqualTo(before);
    }

    @Test
    void aBodyThatDoesNotDeclareItsLengthIsLimitedToo() {
        var taken = server().postChunked("/api/reports", bodyOf(LIMIT));

        var refused = server().postChunked("/api/reports", bodyOf(LIMIT + 1));

        assertThat(taken.status()).isEqualTo(201);
        assertThat(refused.status()).isEqualTo(413);
    }

    private EdgeServer server() {
        return new EdgeServer(port);
    }

    private static String bodyOf(int bytes) {
        String start = "{\"severity\":\"LOW\",\"later\":\"";
        return start + "x".repeat(bytes - start.length() - 2) + "\"}";
    }
}
