package uk.reachable.referral.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.referral.lifecycle.Referral.Accepted;
import uk.reachable.referral.lifecycle.Referral.AwaitingConfirmation;
import uk.reachable.referral.lifecycle.Referral.Completed;
import uk.reachable.referral.lifecycle.Referral.EndedEarly;
import uk.reachable.referral.lifecycle.Referral.Offered;
import uk.reachable.referral.lifecycle.Referral.Raised;
import uk.reachable.referral.lifecycle.Referral.Unplaced;
import uk.reachable.referral.lifecycle.Referral.Waiting;
import uk.reachable.referral.lifecycle.Referral.Withdrawn;
import uk.reachable.referral.storage.Columns;

import static java.util.Objects.requireNonNull;

/** A referral as it lies in its row: fields that the status does not have are null there, and only there. */
record ReferralRow(
        ReferralFacts facts,
        long version,
        ReferralStatus status,
        @Nullable String offerId,
        @Nullable Instant waitingSince,
        @Nullable String placementId,
        @Nullable Place place,
        @Nullable String worker,
        @Nullable Instant dutyDueBy,
        @Nullable Instant dutyToldAt,
        @Nullable FirstContact contact,
        @Nullable String closedBy,
        @Nullable String closedAs,
        @Nullable Instant closedAt) {

    Referral referral(OffersSoFar offers) {
        EndedOffers ended = offers.ended();
        return switch (status) {
            case RAISED -> new Raised(facts, version, ended, requireNonNull(offerId));
            case OFFERED -> new Offered(facts, version, ended, requireNonNull(offers.open()));
            case WAITING -> new Waiting(facts, version, ended, requireNonNull(offerId), requireNonNull(waitingSince));
            case ACCEPTED -> accepted(ended);
            case UNPLACED -> new Unplaced(facts, version, ended, requireNonNull(dutyDueBy), dutyToldAt);
            case AWAITING_CONFIRMATION ->
                new AwaitingConfirmation(facts, version, ended, requireNonNull(dutyDueBy), dutyToldAt);
            case COMPLETED, ENDED_EARLY, WITHDRAWN ->
                closed(ended, requireNonNull(closedBy), requireNonNull(closedAs), requireNonNull(closedAt));
        };
    }

    private Referral accepted(EndedOffers ended) {
        return new Accepted(
                facts,
                version,
                ended,
                requireNonNull(placementId),
                requireNonNull(place),
                worker,
                requireNonNull(contact));
    }

    private Referral closed(EndedOffers ended, String by, String as, Instant at) {
        return switch (status) {
            case COMPLETED -> new Completed(facts, version, ended, SupportOutcome.valueOf(as), by, at);
            case ENDED_EARLY -> new EndedEarly(facts, version, ended, EarlyEndReason.valueOf(as), by, at);
            default -> new Withdrawn(facts, version, ended, WithdrawalReason.valueOf(as), by, at);
        };
    }

    static ReferralRow read(ResultSet row, int number) throws SQLException {
        return new ReferralRow(
                readFacts(row),
                row.getLong("version"),
                ReferralStatus.valueOf(row.getString("status")),
                row.getString("offer_id"),
                Columns.instantOrNull(row, "waiting_since"),
                row.getString("placement_id"),
                readPlace(row),
                row.getString("worker"),
                Columns.instantOrNull(row, "duty_due_by"),
                Columns.instantOrNull(row, "duty_told_at"),
                readContact(row),
                row.getString("closed_by"),
                row.getString("closed_as"),
                Columns.instantOrNull(row, "closed_at"));
    }

    private static @Nullable FirstContact readContact(ResultSet row) throws SQLException {
        Instant since = Columns.instantOrNull(row, "accepted_at");
        if (since == null) {
            return null;
        }
        Instant dueBy = Columns.instant(row, "contact_due_by");
        Instant madeAt = Columns.instantOrNull(row, "contacted_at");
        Instant toldAt = Columns.instantOrNull(row, "contact_overdue_at");
        if (madeAt != null) {
            return new FirstContact.Made(since, dueBy, madeAt);
        }
        return toldAt == null ? new FirstContact.Awaited(since, dueBy) : new FirstContact.Overdue(since, dueBy, toldAt);
    }

    private static @Nullable Place readPlace(ResultSet row) throws SQLException {
        return row.getString("programme") == null ? null : JdbcOffers.readPlace(row);
    }

    private static ReferralFacts readFacts(ResultSet row) throws SQLException {
        return new ReferralFacts(
                row.getString("id"),
                row.getString("incident_id"),
                row.getString("incident_reference"),
                row.getString("region"),
                row.getString("person_id"),
                Need.valueOf(row.getString("need")),
                AgeBand.valueOf(row.getString("age_band")),
                row.getString("local_authority"),
                row.getString("home_local_authority"),
                Columns.codeOrNull(Setting.class, row.getString("setting")),
                row.getString("site"),
                Columns.instantOrNull(row, "expected_release"),
                row.getString("referring_organisation"),
                Columns.instant(row, "requested_at"),
                SubjectKind.valueOf(row.getString("subject")),
                readPause(row));
    }

    private static @Nullable ContactPause readPause(ResultSet row) throws SQLException {
        Instant since = Columns.instantOrNull(row, "paused_since");
        return since == null ? null : new ContactPause(since, Columns.instant(row, "pause_review_by"));
    }
}
