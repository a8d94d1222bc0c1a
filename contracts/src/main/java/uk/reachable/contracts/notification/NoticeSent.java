package uk.reachable.contracts.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.contracts.codes.NoticeKind;

/** A notice was taken by an outside channel for delivery. */
public record NoticeSent(
        String incidentId,
        String incidentReference,
        String region,
        String noticeId,
        @Nullable String referralId,
        NoticeKind kind,
        String organisation,
        Channel channel,
        Instant sentAt)
        implements NotificationEvent {}
