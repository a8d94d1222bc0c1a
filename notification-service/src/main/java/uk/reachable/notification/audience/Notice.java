package uk.reachable.notification.audience;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;

/**
 * One thing that one organisation must know; {@code respondBy} (UTC) is set when something is asked of it by a time.
 *
 * @param toldFirst members of its staff who are told before their colleagues; nobody means everybody at once. It is
 *     said when a notice is posted, and not kept: its e-mails are
 */
public record Notice(
        NoticeKind kind,
        String organisation,
        CaseReference about,
        Subject subject,
        @Nullable Instant respondBy,
        @Nullable Absence absence,
        List<String> toldFirst) {

    public Notice {
        toldFirst = List.copyOf(toldFirst);
    }

    /** For everybody at once. */
    public Notice(
            NoticeKind kind,
            String organisation,
            CaseReference about,
            Subject subject,
            @Nullable Instant respondBy,
            @Nullable Absence absence) {
        this(kind, organisation, about, subject, respondBy, absence, List.of());
    }

    /** Whether some of those who can answer hear of it before the others. */
    public boolean isToldInCircles() {
        return respondBy != null && absence == null && !toldFirst.isEmpty();
    }
}
