package uk.reachable.platform.testkit.api.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.testkit.api.ApiDescription;

/**
 * One request that a service answered.
 *
 * @param path with its query
 * @param headers of the answer, their names in lower case
 * @param body what was written until the answer was seen: of a stream its beginning
 */
record Exchange(
        String method,
        String path,
        @Nullable String requestType,
        String requestBody,
        int status,
        Map<String, String> headers,
        String body) {

    List<String> violations(ApiDescription api) {
        var answer = api.violations(method, path, status, headers.get("content-type"), body);
        var headers = api.headerViolations(method, path, status, this.headers);
        boolean accepted = status < 300;
        var request = accepted ? api.requestViolations(method, path, requestType, requestBody) : List.<String>of();
        return Stream.of(answer, headers, request).flatMap(List::stream).toList();
    }
}
