package uk.reachable.notification.entitlement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.codes.NoticeKind;

/** One reviewed file as it is written; what is wrong in it is said with its name, and stops the start. */
record AudienceFile(
        @Nullable List<String> channels,
        @Nullable List<String> urgent,
        @Nullable Map<String, List<String>> recipients) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @throws IllegalStateException when there is no such file */
    static AudienceFile named(String name) {
        try (InputStream file = AudienceFile.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing: every region says who is alerted to what");
            }
            return of(name, file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static AudienceFile of(String name, byte[] json) {
        try {
            return STRICT.readValue(json, AudienceFile.class);
        } catch (JacksonException unreadable) {
            throw new IllegalStateException(name + ": " + unreadable.getOriginalMessage(), unreadable);
        }
    }

    /** What holds for everybody, checked: {@code name} is this file's. */
    RegionAudience complete(String name) {
        RegionAudience nothing = new RegionAudience(List.of(), Set.of(), Map.of());
        return changed(name, nothing);
    }

    /** What holds in a region whose file is this: its own where it says something, else {@code common}. */
    RegionAudience changed(String name, RegionAudience common) {
        Map<NoticeKind, Set<Relation>> named = new EnumMap<>(NoticeKind.class);
        named.putAll(common.recipients());
        if (recipients != null) {
            recipients.forEach((kind, relations) ->
                    named.put(code(name, NoticeKind.class, kind), Set.copyOf(codes(name, Relation.class, relations))));
        }
        refuseGaps(name, named);
        return new RegionAudience(
                channels == null ? common.channels() : codes(name, Channel.class, channels),
                urgent == null ? common.urgent() : Set.copyOf(codes(name, NoticeKind.class, urgent)),
                named);
    }

    private static void refuseGaps(String name, Map<NoticeKind, Set<Relation>> named) {
        List<NoticeKind> missing = Arrays.stream(NoticeKind.values())
                .filter(kind -> named.getOrDefault(kind, Set.of()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(name + " names nobody for " + missing);
        }
    }

    private static <E extends Enum<E>> List<E> codes(String name, Class<E> type, List<String> written) {
        return written.stream().map(one -> code(name, type, one)).distinct().toList();
    }

    private static <E extends Enum<E>> E code(String name, Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s: %s is no %s, known are %s"
                        .formatted(
                                name,
                                written,
                                type.getSimpleName(),
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))));
    }
}
