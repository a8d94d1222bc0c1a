package uk.reachable.referral.caseload;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.web.problem.Problems;

/**
 * Where a list goes on: after the case with these values.
 *
 * @param due how urgent it was; the end of time for what has no clock
 */
record CaseCursor(Instant due, Instant since, String id) {

    /** What has no clock comes after whatever has one. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    /** Null for the first part; 400 for what was never answered. */
    static @Nullable CaseCursor of(@Nullable String next) {
        return next == null ? null : read(next);
    }

    static CaseCursor after(CaseEntry last) {
        Instant due = last.respondBy() == null ? last.contactDueBy() : last.respondBy();
        return new CaseCursor(due == null ? NEVER : due, last.since(), last.id());
    }

    String text() {
        String plain = due + " " + since + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static CaseCursor read(String next) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == 3) {
                return new CaseCursor(Instant.parse(parts[0]), Instant.parse(parts[1]), parts[2]);
            }
            throw notOurs();
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw notOurs();
        }
    }

    private static RuntimeException notOurs() {
        return Problems.invalid("next", "is not the next of an answer: leave it out to read from the start");
    }
}
