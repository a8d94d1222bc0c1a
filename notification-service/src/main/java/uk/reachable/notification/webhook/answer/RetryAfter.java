package uk.reachable.notification.webhook.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the header Retry-After: seconds, or a date (RFC 9110 §10.2.3). */
final class RetryAfter {

    /** Nobody is left alone for longer on their own word: a notice waits for them. */
    static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /** Empty when there is none, or none that can be read. */
    static Optional<Instant> read(@Nullable String header, Instant now) {
        return header == null ? Optional.empty() : time(header.strip(), now).map(at -> earlier(at, now.plus(LONGEST)));
    }

    private static Optional<Instant> time(String header, Instant now) {
        if (header.matches("\\d{1,9}")) {
            return Optional.of(now.plusSeconds(Long.parseLong(header)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
