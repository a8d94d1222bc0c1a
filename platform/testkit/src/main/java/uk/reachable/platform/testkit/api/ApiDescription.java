package uk.reachable.platform.testkit.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an OpenAPI 3.1 document says of an API, read strictly: an endpoint, status, content type, header or field that
 * it does not name is a violation.
 */
public final class ApiDescription {

    /** What may be said of an address that is not described: there is nothing, or nobody may know. */
    private static final Set<Integer> NOTHING_HERE = Set.of(401, 404, 405, 429, 503);

    private final List<Operation> operations;

    private ApiDescription(List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    /** Reads a document, as served or as committed. */
    public static ApiDescription of(String document) {
        JsonNode content = JsonMapper.shared().readTree(document);
        return new ApiDescription(Operation.all(content, new StrictSchemas(content)));
    }

    /** The committed description of one service, such as {@code referral}. */
    public static ApiDescription committed(String service) {
        return of(CommittedDescriptions.read(service));
    }

    /** The committed descriptions of all services together: the API as the gateway serves it. */
    public static ApiDescription committed() {
        return new ApiDescription(CommittedDescriptions.services().stream()
                .flatMap(service -> committed(service).operations.stream())
                .toList());
    }

    /** What an answer has that is not described; the path may have a query, a body that is not text is left out. */
    public List<String> violations(
            String method, String path, int status, @Nullable String contentType, @Nullable String body) {
        return find(method, path)
                .map(operation -> operation.answer(status).violations(contentType, body))
                .orElseGet(() -> undescribed(method, path, status));
    }

    /** Which described headers an answer lacks; the names in lower case. */
    public List<String> headerViolations(String method, String path, int status, Map<String, String> headers) {
        return find(method, path)
                .map(operation -> operation.answer(status).missing(headers.keySet()))
                .orElse(List.of());
    }

    /** What a request has that is not described, although it was accepted. */
    public List<String> requestViolations(
            String method, String path, @Nullable String contentType, @Nullable String body) {
        return find(method, path)
                .map(operation -> Stream.concat(
                                operation.undescribedParameters(query(path)).stream(),
                                operation.bodyViolations(contentType, body).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<Operation> find(String method, String path) {
        String address = path.split("\\?", 2)[0];
        return operations.stream()
                .filter(operation -> operation.matches(method, address))
                .min(Comparator.comparing(Operation::variables));
    }

    private static String query(String path) {
        String[] parts = path.split("\\?", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    private static List<String> undescribed(String method, String path, int status) {
        return NOTHING_HERE.contains(status)
                ? List.of()
                : List.of(method + " " + path.split("\\?", 2)[0] + " is not described, and answered " + status);
    }
}
