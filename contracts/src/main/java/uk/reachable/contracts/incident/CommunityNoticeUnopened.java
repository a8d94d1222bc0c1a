package uk.reachable.contracts.incident;

import java.time.Instant;
import uk.reachable.contracts.codes.Addressee;

/** A notice was not opened by its time ({@code openBy}): somebody has to ring. Told once. */
public record CommunityNoticeUnopened(
        String incidentId,
        String incidentReference,
        String region,
        String noticeId,
        Addressee addressee,
        Instant openBy,
        Instant unopenedAt)
        implements CommunityNoticeEvent {}
