package uk.reachable.incident.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM: a format byte, a 12-byte nonce, then the ciphertext with its 128-bit tag. The label (whose, which field)
 * is authenticated with it, so that a sealed text cannot be moved to another place.
 */
final class AesGcm {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    byte[] seal(SecretKey key, String label, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, label, plain);
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(FORMAT)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Throws {@link IllegalStateException} when the text was altered or moved, or the key is another's. */
    byte[] open(SecretKey key, String label, byte[] stored) {
        ByteBuffer parts = ByteBuffer.wrap(stored);
        if (parts.get() != FORMAT) {
            throw new IllegalStateException("sealed in a format that is not known");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] sealed = new byte[parts.remaining()];
        parts.get(sealed);
        return run(Cipher.DECRYPT_MODE, key, nonce, label, sealed);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, String label, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("could not be sealed or opened: " + label, failure);
        }
    }
}
