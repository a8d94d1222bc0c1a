package uk.reachable.incident.vault;

import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Makes data keys and wraps them; the master key itself comes from outside and rests in no database. */
final class MasterKey {

    private static final int KEY_BYTES = 32;

    private final AesGcm cipher = new AesGcm();
    private final SecureRandom random = new SecureRandom();
    private final SecretKey master;

    private MasterKey(byte[] master) {
        this.master = aes(master);
    }

    /** Takes 32 bytes in base64. */
    static MasterKey of(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("IDENTITY_MASTER_KEY must be 32 bytes in base64");
        }
        return new MasterKey(bytes);
    }

    byte[] newWrappedKey(String owner) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return cipher.seal(master, label(owner), key);
    }

    SecretKey unwrap(String owner, byte[] wrapped) {
        return aes(cipher.open(master, label(owner), wrapped));
    }

    private static String label(String owner) {
        return "key/" + owner;
    }

    private static SecretKey aes(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }
}
