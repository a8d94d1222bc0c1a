package uk.reachable.system.traces;

import com.google.protobuf.ByteString;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import io.opentelemetry.proto.trace.v1.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A span as it was sent.
 *
 * @param parent empty when it is the first of its trace
 * @param name what was done, as {@code http post /api/incidents}
 */
record SentSpan(
        String trace,
        String id,
        String parent,
        String service,
        String name,
        Instant start,
        Instant end,
        Map<String, String> attributes) {

    static List<SentSpan> of(ExportTraceServiceRequest request) {
        return request.getResourceSpansList().stream()
                .flatMap(resource -> resource.getScopeSpansList().stream()
                        .flatMap(scope -> scope.getSpansList().stream())
                        .map(span -> of(serviceOf(resource), span)))
                .toList();
    }

    Duration took() {
        return Duration.between(start, end);
    }

    /** For example {@code gateway: http post /api/incidents}. */
    String hop() {
        return service + ": " + name;
    }

    private static SentSpan of(String service, Span span) {
        return new SentSpan(
                hex(span.getTraceId()),
                hex(span.getSpanId()),
                hex(span.getParentSpanId()),
                service,
                span.getName(),
                Instant.ofEpochSecond(0, span.getStartTimeUnixNano()),
                Instant.ofEpochSecond(0, span.getEndTimeUnixNano()),
                texts(span.getAttributesList()));
    }

    private static String serviceOf(ResourceSpans resource) {
        return texts(resource.getResource().getAttributesList()).getOrDefault("service.name", "unnamed");
    }

    private static Map<String, String> texts(List<KeyValue> attributes) {
        return attributes.stream()
                .collect(Collectors.toMap(
                        KeyValue::getKey, attribute -> attribute.getValue().getStringValue(), (first, _) -> first));
    }

    private static String hex(ByteString id) {
        return HexFormat.of().formatHex(id.toByteArray());
    }
}
