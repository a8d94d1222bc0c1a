package uk.reachable.gateway.meeting.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What incident-service is sent; none of it is written to a log. */
final class Bodies {

    private Bodies() {}

    record Schedule(
            long version,
            @Nullable Instant startsAt,
            @Nullable String place) {
        @Override
        public String toString() {
            return "Schedule";
        }
    }

    record Hold(long version, @Nullable Instant heldAt) {}

    record Conclude(long version) {}

    record Cancel(long version, @Nullable String reason) {}

    record Attended(String organisation, String attendance) {}

    record Invite(List<String> areas, List<String> roles, List<String> remove) {}

    record Share(@Nullable String incidentId) {}

    record Refer(@Nullable String personId, @Nullable String need) {}

    record Ask(
            @Nullable String text,
            @Nullable String purpose,
            @Nullable String ownerOrganisation,
            @Nullable Instant dueBy,
            @Nullable String incidentId) {
        @Override
        public String toString() {
            return "Ask";
        }
    }

    record State(
            @Nullable String state,
            @Nullable String reason,
            @Nullable String ownerOrganisation,
            @Nullable LocalDate date,
            @Nullable String incidentId) {
        @Override
        public String toString() {
            return "State";
        }
    }
}
