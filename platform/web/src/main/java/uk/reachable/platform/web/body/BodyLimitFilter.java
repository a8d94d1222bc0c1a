package uk.reachable.platform.web.body;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.reachable.platform.web.problem.ProblemResponses;
import uk.reachable.platform.web.problem.Problems;

/**
 * Reads every body but uploads and forms before anything acts on it, and answers 413 to more than {@link #LIMIT} bytes,
 * declared or not.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    /** 256 KiB. */
    static final int LIMIT = 256 * 1024;

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final ProblemResponses problems;

    BodyLimitFilter(ProblemResponses problems) {
        this.problems = problems;
    }

    /** The container limits uploads and forms itself, and needs their stream untouched. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WITHOUT_BODY.contains(request.getMethod()) || isUploadOrForm(request.getContentType());
    }

    private static boolean isUploadOrForm(@Nullable String contentType) {
        String type =
                contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).strip();
        return type.startsWith("multipart/") || type.startsWith("application/x-www-form-urlencoded");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] body = request.getContentLengthLong() > LIMIT
                ? new byte[LIMIT + 1]
                : request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            problems.write(request, response, Problems.tooLarge("A body has at most 256 KiB. Send less at once."));
        } else {
            chain.doFilter(new ReadBody(request, body), response);
        }
    }
}
