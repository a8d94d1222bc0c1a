package uk.reachable.gateway.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.codes.Severity;

/**
 * A meeting as incident-service answers it.
 *
 * @param version which a change names, so that nobody overwrites what they have not read
 * @param because why it was called; null for those who read it without case content
 */
public record Meeting(
        String id,
        long version,
        MeetingStatus status,
        String region,
        String policeLead,
        Instant dueBy,
        @Nullable Instant startsAt,
        @Nullable String chairName,
        @Nullable String place,
        @Nullable Instant heldAt,
        @Nullable Instant concludedAt,
        @Nullable MeetingCancelReason cancelReason,
        @Nullable String because,
        List<Incident> incidents,
        List<Partner> invited) {

    public Meeting {
        incidents = List.copyOf(incidents);
        invited = List.copyOf(invited);
    }

    /** One that it deals with; without category and severity for those who read it without case content. */
    public record Incident(
            String id,
            String reference,
            @Nullable String localAuthorityName,
            @Nullable Category category,
            @Nullable Severity severity) {}

    /** An organisation that is to come; {@code attendance} is null while it has said nothing. */
    public record Partner(
            String organisation,
            @Nullable String name,
            @Nullable Attendance attendance) {}

    /** Whether an organisation came. */
    public enum Attendance {
        ATTENDED,
        APOLOGIES
    }

    /** By the incident that it was first called for. */
    public String reference() {
        return incidents.isEmpty() ? "" : incidents.getFirst().reference();
    }

    /** Whether whoever read this keeps the record: the duty desk and the police lead, who see case content. */
    public boolean isKeptByReader() {
        return because != null;
    }

    /** Where its page is. */
    public String address() {
        return "/meetings/" + id;
    }
}
