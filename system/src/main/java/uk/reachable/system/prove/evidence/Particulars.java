package uk.reachable.system.prove.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What else incident-service has written of incidents and their people, beside the course of the response.
 *
 * @param nextOfKin by incident
 * @param shared which incident is dealt with in which meeting
 * @param disclosed the fields that each referral discloses now
 */
public record Particulars(
        List<CommunityNotice> notices,
        Map<String, NextOfKin> nextOfKin,
        Set<Shared> shared,
        List<Purpose> purposes,
        List<Link> links,
        List<Exclusion> exclusions,
        List<Disclosure> disclosures,
        Map<String, Set<String>> disclosed,
        List<Import> imports) {

    /** A notice to a school, a family or a community; its words are sealed. */
    public record CommunityNotice(
            String id,
            String incidentId,
            String status,
            String wordingId,
            @Nullable Instant agreedAt,
            @Nullable Instant openBy) {

        /** Whether it has been sent, whatever became of it. */
        public boolean hasLeft() {
            return !Set.of("DRAFT", "AGREED").contains(status);
        }
    }

    /** When they were told, and when police confirmed it. */
    public record NextOfKin(Instant toldAt, Instant recordedAt) {}

    public record Shared(String meetingId, String incidentId) {}

    public record Purpose(String meetingId, String incidentId, String purpose, String state) {}

    public record Link(String id, String kind, String incidentId, String otherIncident) {}

    /** From a user or from an organisation. */
    public record Exclusion(
            String id,
            String personId,
            @Nullable String user,
            @Nullable String organisation,
            Instant addedAt,
            @Nullable Instant endedAt) {

        /** Whether it held for the whole of a time. */
        public boolean held(Instant from, Instant to) {
            return addedAt.isBefore(from) && (endedAt == null || endedAt.isAfter(to));
        }
    }

    /** A line of the record; fields as the API spells them. */
    public record Disclosure(
            String id, String referralId, String personId, String step, Set<String> fields, Instant at) {

        /** Whether somebody chose it, and no acceptance only sent what was chosen before. */
        public boolean isChosen() {
            return !step.equals("SENT");
        }
    }

    /** {@code kept} rows of it are there. */
    public record Import(
            String id,
            String user,
            String status,
            long rows,
            long imported,
            long duplicates,
            long rejected,
            long kept) {}
}
