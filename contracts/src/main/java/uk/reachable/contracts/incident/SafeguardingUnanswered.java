package uk.reachable.contracts.incident;

import java.time.Instant;
import uk.reachable.contracts.codes.SafeguardingQuestion;

/** Nobody has answered within its time whether this was done for a person; told once. */
public record SafeguardingUnanswered(
        String incidentId,
        String incidentReference,
        String region,
        String personId,
        SafeguardingQuestion question,
        Instant askedAt,
        Instant unansweredAt)
        implements SafeguardingEvent {}
