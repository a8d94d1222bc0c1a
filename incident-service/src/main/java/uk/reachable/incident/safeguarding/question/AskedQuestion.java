package uk.reachable.incident.safeguarding.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.SafeguardingQuestion;

/**
 * A question about a person, to be answered by {@code dueBy}; the last answer, under its id, is the one that counts.
 */
public record AskedQuestion(
        String personId,
        SafeguardingQuestion question,
        Instant askedAt,
        Instant dueBy,
        @Nullable String answerId,
        @Nullable SafeguardingAnswer answer,
        @Nullable Instant toldAt,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
