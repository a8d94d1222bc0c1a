package uk.reachable.contracts.incident;

import java.time.Instant;

/** The addressee has opened a notice: that is its receipt. */
public record CommunityNoticeOpened(
        String incidentId, String incidentReference, String region, String noticeId, Instant openedAt)
        implements CommunityNoticeEvent {}
