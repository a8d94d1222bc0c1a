package uk.reachable.notification.undelivered;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.codes.NoticeKind;

/**
 * A notice that did not reach somebody.
 *
 * @param organisation whom it is for
 * @param respondBy until when it has to be answered (UTC), when it has to be
 * @param since when it stands on the list (UTC)
 * @param tried by which channels; none when there was nobody to be told
 * @param ring the number to ring
 */
record UndeliveredNotice(
        UUID id,
        NoticeKind kind,
        String incidentReference,
        String organisation,
        @Nullable Instant respondBy,
        Instant since,
        List<Channel> tried,
        String ring) {}
