package uk.reachable.notification.webhook.endpoint;

import java.util.Base64;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Seals secrets by AES-256-GCM, so that a copy of the database signs nothing. */
@Component
@Conditional(KeyIsSet.class)
class SecretSeal {

    private static final int KEY_BYTES = 32;

    private final BytesEncryptor cipher;

    SecretSeal(WebhookProperties properties) {
        byte[] key = Base64.getDecoder()
                .decode(Objects.requireNonNull(properties.key()).strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("WEBHOOK_KEY must be 32 bytes in base64");
        }
        cipher = AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(key, "AES"))
                .build();
    }

    byte[] seal(SigningSecret secret) {
        return cipher.encrypt(secret.text().getBytes(UTF_8));
    }

    /** Throws {@link IllegalStateException} when it was altered, or sealed with another key. */
    SigningSecret open(byte[] sealed) {
        return new SigningSecret(new String(cipher.decrypt(sealed), UTF_8));
    }
}
