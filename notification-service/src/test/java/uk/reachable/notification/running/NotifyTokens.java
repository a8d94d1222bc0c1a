package uk.reachable.notification.running;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notify's check of a client: a JWT signed with the secret of its key, made within the last 30 seconds. */
final class NotifyTokens {

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private NotifyTokens() {}

    static boolean isGood(@Nullable String authorization) {
        String[] token = String.valueOf(authorization).replace("Bearer ", "").split("\\.", -1);
        return token.length == 3 && isSigned(token) && isOurs(token[1]);
    }

    private static boolean isSigned(String[] token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(NotifyStandIn.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] expected = mac.doFinal((token[0] + "." + token[1]).getBytes(StandardCharsets.US_ASCII));
            return MessageDigest.isEqual(expected, Base64.getUrlDecoder().decode(token[2]));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isOurs(String payload) {
        JsonNode claims = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
        Instant issuedAt = Instant.ofEpochSecond(claims.path("iat").asLong());
        return NotifyStandIn.SERVICE.equals(claims.path("iss").asString())
                && Duration.between(issuedAt, Instant.now()).abs().compareTo(CLOCKS_DIFFER) < 0;
    }
}
