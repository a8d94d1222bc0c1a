package uk.reachable.gateway.privacy.emergency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.privacy.EmergencyReasonWords;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.TimeLeft;

/**
 * One emergency access in words.
 *
 * @param review leads to its review; null when it was reviewed
 * @param seen leads to who saw the person
 * @param colour of how it stands
 */
record EmergencyCard(
        String title,
        String standing,
        String colour,
        List<SummaryRow> rows,
        @Nullable String review,
        String seen) {

    static EmergencyCard of(EmergencyAccess access, Instant now) {
        return new EmergencyCard(
                "%s, taken %s".formatted(access.incidentReference(), LondonTime.words(access.takenAt(), now)),
                standing(access),
                access.isReviewed() ? "grey" : access.isOverdue() ? "red" : "orange",
                rows(access, now),
                access.isReviewed() ? null : "/privacy/emergency/" + access.id(),
                "/privacy/people/" + access.personId());
    }

    private static String standing(EmergencyAccess access) {
        if (access.isReviewed()) {
            return "JUSTIFIED".equals(access.finding()) ? "Justified" : "Not justified";
        }
        return access.isOverdue() ? "Review is late" : "To review";
    }

    private static List<SummaryRow> rows(EmergencyAccess access, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow(
                "Taken by",
                access.takenBy() + ", "
                        + Objects.requireNonNullElse(access.organisationName(), "organisation not named")));
        rows.add(new SummaryRow("Because", EmergencyReasonWords.of(access.reason())));
        rows.add(new SummaryRow(
                "In their words",
                Objects.requireNonNullElse(access.why(), "Nobody can read it any more: the person was erased")));
        rows.add(new SummaryRow("Saw everything until", LondonTime.words(access.until(), now)));
        if (access.reviewedAt() == null) {
            rows.add(new SummaryRow("Review", TimeLeft.deadline(access.reviewBy(), now)));
        } else {
            rows.add(new SummaryRow(
                    "Reviewed",
                    "by %s, %s".formatted(access.reviewedBy(), LondonTime.words(access.reviewedAt(), now))));
        }
        if (access.note() != null) {
            rows.add(new SummaryRow("Note", access.note()));
        }
        return List.copyOf(rows);
    }

    /** Never says why. */
    @Override
    public String toString() {
        return "EmergencyCard[" + title + "]";
    }
}
