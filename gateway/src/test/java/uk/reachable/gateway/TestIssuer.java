package uk.reachable.gateway;

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
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** An issuer of the tests' own: its key, and tokens signed with it. */
public final class TestIssuer {

    static final String URI = "http://issuer.test";

    private final RSAPublicKey key;
    private final JwtEncoder encoder;

    TestIssuer() {
        KeyPair pair = newPair();
        key = (RSAPublicKey) pair.getPublic();
        encoder = NimbusJwtEncoder.withKeyPair(key, (RSAPrivateKey) pair.getPrivate())
                .build();
    }

    /** As a JSON Web Key Set; the encoder names its key by the thumbprint of RFC 7638. */
    String keys() {
        String members = "\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\""
                .formatted(
                        unsigned(key.getPublicExponent().toByteArray()),
                        unsigned(key.getModulus().toByteArray()));
        return "{\"keys\":[{\"kid\":\"%s\",%s}]}".formatted(thumbprint("{" + members + "}"), members);
    }

    public String tokenFor(String subject) {
        return token(subject, "reachable-api");
    }

    public String token(String subject, String audience) {
        Instant now = Instant.now();
        return encoder.encode(JwtEncoderParameters.from(JwtClaimsSet.builder()
                        .issuer(URI)
                        .subject(subject)
                        .audience(List.of(audience))
                        .issuedAt(now)
                        .expiresAt(now.plusSeconds(600))
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
