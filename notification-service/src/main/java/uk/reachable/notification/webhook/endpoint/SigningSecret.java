package uk.reachable.notification.webhook.endpoint;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What an endpoint's messages are signed with, as its organisation knows it: {@code whsec_} and 32 random bytes in
 * base64 (Standard Webhooks: 24 to 64 bytes).
 */
public record SigningSecret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SigningSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** Never says the secret. */
    @Override
    public String toString() {
        return "SigningSecret[not shown]";
    }
}
