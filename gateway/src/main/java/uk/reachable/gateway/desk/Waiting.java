package uk.reachable.gateway.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.SafeguardingQuestion;

/** What waits, as the services answer it; only what the desk shows. */
final class Waiting {

    private Waiting() {}

    /** Somebody accepted and not seen; {@code pauseReviewBy} while police ask for no contact. */
    record NotSeen(
            String id,
            String incidentId,
            String incidentReference,
            Need need,
            String programme,
            String programmeName,
            String providerName,
            Instant acceptedAt,
            Instant dueBy,
            @Nullable Instant pauseReviewBy) {}

    /** A question about somebody that nobody answered in time; {@code tell} is null where no number is on file. */
    record Unanswered(
            String incidentReference,
            String personId,
            SafeguardingQuestion question,
            Instant askedAt,
            Instant dueBy,
            @Nullable Tell tell) {}

    /** A desk of social care, as it is reached now. */
    record Tell(String name, String phone) {}

    /** Somebody who waits for a place. */
    record ForAPlace(
            String referralId,
            String incidentReference,
            Need need,
            String localAuthority,
            Instant since,
            @Nullable Integer position,
            String priority,
            List<Awaited> programmesTheyWaitFor) {}

    record Awaited(String programme, String programmeName) {}

    record Undelivered(List<Notice> items) {}

    /** A message that reached nobody. */
    record Notice(
            String id,
            String kind,
            String incidentReference,
            String organisation,
            @Nullable Instant respondBy,
            Instant since,
            String ring) {}

    record Inbox(List<Asked> items) {}

    /** Something that is asked of the desk; {@code ring} is null where nobody can be rung. */
    record Asked(
            String id,
            String kind,
            String incidentReference,
            @Nullable Instant respondBy,
            @Nullable String ring,
            Instant postedAt,
            boolean open) {}

    /** As much of a programme as says whom to ring. */
    record Programme(String id, String provider, String providerName, Contact contact) {}

    record Contact(String team, String phone) {}
}
