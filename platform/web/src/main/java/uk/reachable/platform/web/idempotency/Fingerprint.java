package uk.reachable.platform.web.idempotency;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** SHA-256 over what a request asks for; it tells two requests apart without keeping either. */
final class Fingerprint {

    private final MessageDigest digest = sha256();

    private Fingerprint() {}

    static byte[] of(String... texts) {
        var fingerprint = new Fingerprint();
        for (String text : texts) {
            fingerprint.add(text);
        }
        return fingerprint.digest.digest();
    }

    /** Of the query and the body; of an upload its parts, since the boundary between them differs every time. */
    static byte[] of(HttpServletRequest request) throws IOException, ServletException {
        var fingerprint = new Fingerprint();
        fingerprint.add(request.getQueryString());
        if (isUpload(request)) {
            fingerprint.addParts(request);
        } else {
            fingerprint.add(request.getInputStream());
        }
        return fingerprint.digest.digest();
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private void addParts(HttpServletRequest request) throws IOException, ServletException {
        for (var part : parts(request)) {
            add(part.getName());
            add(part.getSubmittedFileName());
            add(Long.toString(part.getSize()));
            add(part.getInputStream());
        }
    }

    /** What the container refuses for its size is refused in the same words with a key and without. */
    private static Collection<Part> parts(HttpServletRequest request) throws IOException, ServletException {
        try {
            return request.getParts();
        } catch (IllegalStateException tooLarge) {
            throw new MaxUploadSizeExceededException(-1, tooLarge);
        }
    }

    /** With its length in front, so that "ab" and "c" differ from "a" and "bc". */
    private void add(@Nullable String text) {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(text == null ? -1 : bytes.length)
                .flip());
        digest.update(bytes);
    }

    private void add(InputStream content) throws IOException {
        try (content) {
            content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
