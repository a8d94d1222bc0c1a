package uk.reachable.notification.notify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.reachable.platform.web.problem.Problems;

/**
 * Lets in whoever has the bearer token that was given to Notify, before anything of the request is read. Digests are
 * compared, in constant time, so that neither the token's text nor its length can be guessed from how long it takes.
 */
final class ReceiptDoor implements HandlerInterceptor {

    private static final String SCHEME = "Bearer ";

    private final byte[] expected;
    private final boolean open;

    /** @param token empty for a door that stays shut */
    ReceiptDoor(String token) {
        this.expected = digest(token);
        this.open = !token.isEmpty();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isNotify(request.getHeader(HttpHeaders.AUTHORIZATION))) {
            throw Problems.unauthorised(
                            "This is for GOV.UK Notify: send the callback's token as 'Authorization: Bearer'.")
                    .with(headers -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
        }
        return true;
    }

    private boolean isNotify(@Nullable String authorization) {
        String given = authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? authorization.substring(SCHEME.length()).strip()
                : "";
        return MessageDigest.isEqual(expected, digest(given)) && open;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
