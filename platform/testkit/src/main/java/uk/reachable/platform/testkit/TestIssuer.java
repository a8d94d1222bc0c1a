package uk.reachable.platform.testkit;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Signs tokens with one key per JVM, and serves its public half as an issuer does. */
final class TestIssuer {

    private static final String KEY_ID = "test";
    private static final KeyPair TRUSTED = generate();

    private TestIssuer() {}

    static String signed(Map<String, Object> claims) {
        return sign(claims, TRUSTED);
    }

    /** With another key under the name of the issuer's. */
    static String forged(Map<String, Object> claims) {
        return sign(claims, generate());
    }

    static String keysAddress() {
        return KeyServer.ADDRESS;
    }

    private static String sign(Map<String, Object> claims, KeyPair key) {
        String content = encoded(json(Map.of("alg", "RS256", "kid", KEY_ID))) + "." + encoded(json(claims));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] publicKeys() {
        var key = (RSAPublicKey) TRUSTED.getPublic();
        String modulus = encoded(unsigned(key.getModulus()));
        String exponent = encoded(unsigned(key.getPublicExponent()));
        return json(Map.of(
                "keys", List.of(Map.of("kty", "RSA", "use", "sig", "kid", KEY_ID, "n", modulus, "e", exponent))));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] json(Map<String, ?> content) {
        return JsonMapper.shared().writeValueAsBytes(content);
    }

    /** Started when first asked for. */
    private static final class KeyServer {
        static final String ADDRESS = start();

        private static String start() {
            try {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                byte[] keys = publicKeys();
                server.createContext("/", exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    exchange.getResponseBody().write(keys);
                    exchange.close();
                });
                server.start();
                return "http://localhost:" + server.getAddress().getPort() + "/oauth2/jwks";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
