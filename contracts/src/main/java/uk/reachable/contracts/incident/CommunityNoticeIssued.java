package uk.reachable.contracts.incident;

import java.time.Instant;
import uk.reachable.contracts.codes.Addressee;

/** A notice to a school, a family or a community, in words that police agreed, may be opened by its link and code. */
public record CommunityNoticeIssued(
        String incidentId,
        String incidentReference,
        String region,
        String noticeId,
        Addressee addressee,
        Instant openBy,
        Instant issuedAt)
        implements CommunityNoticeEvent {}
