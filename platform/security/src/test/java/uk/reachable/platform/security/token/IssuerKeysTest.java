package uk.reachable.platform.security.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class IssuerKeysTest {

    private static final String KEYS =
            "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"known\",\"k\":\"c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0\"}]}";

    private final AtomicInteger fetches = new AtomicInteger();
    private HttpServer issuer;
    private int status = 200;

    @BeforeEach
    void startIssuer() throws IOException {
        issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/", exchange -> {
            fetches.incrementAndGet();
            byte[] keys = KEYS.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        issuer.start();
    }

    @AfterEach
    void stopIssuer() {
        issuer.stop(0);
    }

    @Test
    void keysAreFetchedWhenTheFirstTokenComesAndKept() throws Exception {
        var keys = keys();
        int atStart = fetches.get();

        find(keys, "known");
        List<JWK> again = find(keys, "known");

        assertThat(atStart).isZero();
        assertThat(again).hasSize(1);
        assertThat(fetches).hasValue(1);
    }

    @Test
    void aForgerWithEverNewKeysDoesNotMakeUsOverwhelmTheIssuer() throws Exception {
        var keys = keys();
        find(keys, "known");

        for (int i = 0; i < 200; i++) {
            assertThat(find(keys, "forged-" + i)).isEmpty();
        }

        assertThat(fetches).hasValueLessThan(20);
    }

    @Test
    void anIssuerThatIsDownAtFirstIsAskedAgain() {
        var keys = keys();
        status = 500;

        assertThatThrownBy(() -> find(keys, "known")).isInstanceOf(KeySourceException.class);
        status = 200;

        await().ignoreExceptions().until(() -> !find(keys, "known").isEmpty());
    }

    private IssuerKeys keys() {
        try {
            return new IssuerKeys(
                    URI.create("http://localhost:" + issuer.getAddress().getPort() + "/keys")
                            .toURL());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JWK> find(IssuerKeys keys, String id) throws KeySourceException {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().keyID(id).build()), null);
    }
}
