package uk.reachable.platform.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import uk.reachable.platform.web.problem.Problems;

/** Reads the header: 1 to 128 visible ASCII characters, once. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,128}");

    private IdempotencyKey() {}

    static String of(HttpServletRequest request) {
        List<String> values = Collections.list(request.getHeaders(HEADER));
        if (values.size() != 1 || !VISIBLE_ASCII.matcher(values.getFirst()).matches()) {
            throw Problems.invalid(HEADER, "must be 1 to 128 visible ASCII characters, given once");
        }
        return values.getFirst();
    }
}
