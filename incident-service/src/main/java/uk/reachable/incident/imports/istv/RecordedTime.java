package uk.reachable.incident.imports.istv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import uk.reachable.incident.imports.format.Circumstances;
import uk.reachable.incident.imports.format.RefusedValue;

/** A moment as hospital systems write it; without an offset it is the region's local time. */
final class RecordedTime {

    private static final List<DateTimeFormatter> LOCAL =
            List.of(form("uuuu-MM-dd'T'HH:mm[:ss]"), form("uuuu-MM-dd HH:mm[:ss]"), form("dd/MM/uuuu HH:mm[:ss]"));

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private RecordedTime() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
    }

    static Instant of(String text, Circumstances circumstances) {
        Instant at = withOffset(text)
                .or(() -> local(text)
                        .map(time ->
                                time.atZone(circumstances.region().timeZone()).toInstant()))
                .orElseThrow(() -> new RefusedValue("Time is not a date and time such as 2026-11-20 19:40"));
        if (at.isAfter(circumstances.now())) {
            throw new RefusedValue("Time has not been yet");
        }
        if (at.isBefore(EARLIEST)) {
            throw new RefusedValue("Time is before the year 2000");
        }
        return at;
    }

    private static Optional<Instant> withOffset(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> local(String text) {
        for (DateTimeFormatter form : LOCAL) {
            try {
                return Optional.of(LocalDateTime.parse(text, form));
            } catch (DateTimeException _) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }
}
