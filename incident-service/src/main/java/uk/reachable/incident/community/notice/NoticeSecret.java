package uk.reachable.incident.community.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a notice: the secret of its link (256 random bits) and a code of six digits, which are sent by different
 * ways. Only SHA-256 is kept of either, of the code together with the secret.
 */
public record NoticeSecret(String secret, String code) {

    private static final int BYTES = 32;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    public NoticeSecret {
        code = code.replace(" ", "");
    }

    public static NoticeSecret fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        return new NoticeSecret(secret, "%06d".formatted(RANDOM.nextInt(CODES)));
    }

    /** As it is read out: two groups of three digits. */
    public String codeToRead() {
        return code.substring(0, 3) + " " + code.substring(3);
    }

    public byte[] linkHash() {
        return sha256(secret);
    }

    byte[] codeHash() {
        return sha256(secret + "/" + code);
    }

    /** In a time that says nothing of how much was right. */
    public boolean hasCode(byte[] hash) {
        return MessageDigest.isEqual(codeHash(), hash);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A secret is not written to a log. */
    @Override
    public String toString() {
        return "NoticeSecret";
    }
}
