package uk.reachable.system;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import uk.reachable.platform.testkit.api.ApiDescription;

/** Holds every answer that a journey gets against the committed description of the API. */
final class DescribedAnswers {

    private static final ApiDescription API = ApiDescription.committed();

    private DescribedAnswers() {}

    /** Fails with the name of what is not described; pages and the description itself have none. */
    static void check(HttpRequest request, HttpResponse<String> response) {
        String path = request.uri().getRawPath();
        if (path.startsWith("/api/") && !path.startsWith("/api/docs/")) {
            List<String> violations = API.violations(
                    request.method(),
                    path,
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(null),
                    response.body());
            if (!violations.isEmpty()) {
                throw new AssertionError("not as contracts/openapi says: " + violations);
            }
        }
    }
}
