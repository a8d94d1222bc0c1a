package uk.reachable.platform.web.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Says what a value of a type looks like. */
final class Expected {

    private Expected() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "is not valid";
        }
        return type.isEnum() ? oneOf(type) : plain(ClassUtils.resolvePrimitiveIfNecessary(type));
    }

    private static String plain(Class<?> type) {
        if (type == Instant.class || type == OffsetDateTime.class) {
            return "must be a time with its zone, such as 2026-11-20T19:40:00Z or 2026-11-20T19:40:00+00:00";
        }
        if (type == LocalDate.class) {
            return "must be a date, such as 2010-03-01";
        }
        if (type == UUID.class) {
            return "must be an id, such as 0193d5a0-7c1e-7bd2-9d0a-5f5c8a1b2c3d";
        }
        return "must be " + kind(type);
    }

    private static String kind(Class<?> type) {
        if (Number.class.isAssignableFrom(type)) {
            return "a number in range";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text without NUL characters";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "a list" : "an object of the described form";
    }

    private static String oneOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", ", "must be one of ", ""));
    }
}
