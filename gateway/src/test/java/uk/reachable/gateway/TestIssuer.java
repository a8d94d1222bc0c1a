package uk.reachable.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.web.util.UriComponentsBuilder;

/** An issuer of the tests' own: its key, the tokens signed with it, and one refresh of each refresh token. */
public final class TestIssuer {

    private volatile List<String> roles = List.of("DUTY_OFFICER");
    private volatile String nonce = "";

    /** How long access tokens of sessions last, in seconds. */
    public volatile int secondsToLive = 600;

    /** How often a session's token was refreshed. */
    public final AtomicInteger refreshes = new AtomicInteger();

    private final FakeService server = new FakeService().answers(this::answer);
    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
    private final RSAPublicKey key;
    private final JwtEncoder encoder;

    public TestIssuer() {
        KeyPair pair = newPair();
        key = (RSAPublicKey) pair.getPublic();
        encoder = NimbusJwtEncoder.withKeyPair(key, (RSAPrivateKey) pair.getPrivate())
                .build();
    }

    public String uri() {
        return server.address();
    }

    /** As after a restart without its data. */
    public void forgetRefreshTokens() {
        refreshTokens.clear();
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/oauth2/jwks" -> FakeService.answer(exchange, 200, "application/json", keys());
            case "/oauth2/authorize" -> sendBack(exchange);
            case "/oauth2/token" -> answerToken(exchange, server.last().body());
            default -> FakeService.answer(exchange, 404, "text/plain", "");
        }
    }

    /** Everybody who comes is duty.officer and has signed in already. */
    private void sendBack(HttpExchange exchange) throws IOException {
        var asked =
                UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
        nonce = String.valueOf(asked.getFirst("nonce"));
        exchange.getResponseHeaders()
                .set("Location", asked.getFirst("redirect_uri") + "?code=c&state=" + asked.getFirst("state"));
        FakeService.answer(exchange, 302, "text/plain", "");
    }

    private void answerToken(HttpExchange exchange, String form) throws IOException {
        boolean refresh = form.contains("grant_type=refresh_token");
        if (refresh && !refreshTokens.removeIf(token -> form.contains("refresh_token=" + token))) {
            FakeService.answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        if (refresh) {
            refreshes.incrementAndGet();
        }
        FakeService.answer(exchange, 200, "application/json", tokens(refresh ? 600 : secondsToLive));
    }

    private String tokens(int seconds) {
        String refreshToken = UUID.randomUUID().toString();
        refreshTokens.add(refreshToken);
        return """
               {"token_type":"Bearer","access_token":"%s","id_token":"%s","refresh_token":"%s","expires_in":%d}""".formatted(
                        tokenFor("duty.officer"), token("duty.officer", "reachable-console"), refreshToken, seconds);
    }

    /** As a JSON Web Key Set; the encoder names its key by the thumbprint of RFC 7638. */
    private String keys() {
        String members = "\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\""
                .formatted(
                        unsigned(key.getPublicExponent().toByteArray()),
                        unsigned(key.getModulus().toByteArray()));
        return "{\"keys\":[{\"kid\":\"%s\",%s}]}".formatted(thumbprint("{" + members + "}"), members);
    }

    /** The roles of whoever signs in from now on. */
    public void roles(String... names) {
        roles = List.of(names);
    }

    public String tokenFor(String subject) {
        return token(subject, "reachable-api");
    }

    public String token(String subject, String audience) {
        return token(subject, audience, uri(), Instant.now().plusSeconds(600));
    }

    /** Signed with this issuer's key, whatever it says. */
    public String token(String subject, String audience, String issuer, Instant expiresAt) {
        return encoder.encode(JwtEncoderParameters.from(JwtClaimsSet.builder()
                        .issuer(issuer)
                        .claim("nonce", nonce)
                        .subject(subject)
                        .claim("roles", roles)
                        .claim("region", "west-midlands")
                        .claim("areas", List.of("E08000025"))
                        .audience(List.of(audience))
                        .issuedAt(expiresAt.minusSeconds(600))
                        .expiresAt(expiresAt)
                        .build()))
                .getTokenValue();
    }

    private static String unsigned(byte[] number) {
        int sign = number[0] == 0 ? 1 : 0;
        byte[] digits = Arrays.copyOfRange(number, sign, number.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
    }

    private static String thumbprint(String members) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
