package uk.reachable.notification.audience;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;

/** One thing that one organisation must know; {@code respondBy} (UTC) is set when something is asked of it by a time. */
public record Notice(
        NoticeKind kind,
        String organisation,
        CaseReference about,
        Subject subject,
        @Nullable Instant respondBy,
        @Nullable Absence absence) {}
