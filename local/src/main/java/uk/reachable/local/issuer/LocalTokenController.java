package uk.reachable.local.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Bearer tokens without a password, for {@code ./reachable token}: for whoever may read this installation's secrets.
 */
@RestController
class LocalTokenController {

    private static final Duration LIFETIME = Duration.ofHours(1);

    private final JwtEncoder encoder;
    private final String issuer;
    private final byte[] secret;
    private final Clock clock = Clock.systemUTC();

    LocalTokenController(
            JwtEncoder encoder,
            @Value("${spring.security.oauth2.authorizationserver.issuer}") String issuer,
            @Value("${reachable.issuer.tokens-secret}") String secret) {
        this.encoder = encoder;
        this.issuer = issuer;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    @PostMapping(path = "/local/tokens/{user}", produces = "text/plain")
    ResponseEntity<String> token(
            @PathVariable String user, @RequestHeader(name = "Local-Secret", defaultValue = "") String said) {
        if (!MessageDigest.isEqual(secret, said.getBytes(StandardCharsets.UTF_8))) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return DemoUsers.named(user)
                .map(known -> ResponseEntity.ok(tokenOf(known)))
                .orElse(ResponseEntity.notFound().build());
    }

    private String tokenOf(DemoUser user) {
        Instant now = clock.instant();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(user.name())
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME));
        Claims.add(user, claims);
        Claims.forTheApi(claims);
        return encoder.encode(JwtEncoderParameters.from(claims.build())).getTokenValue();
    }
}
