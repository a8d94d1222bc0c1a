package uk.reachable.contracts.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.NoticeKind;

/** A notice stands in the inbox of an organisation. */
public record NoticePosted(
        String incidentId,
        String incidentReference,
        String region,
        String noticeId,
        @Nullable String referralId,
        NoticeKind kind,
        String organisation,
        Instant postedAt)
        implements NotificationEvent {}
