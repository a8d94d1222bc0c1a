package uk.reachable.referral.journey.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.referral.journey.Confirmation;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.journey.LegStatus;
import uk.reachable.referral.outside.OutsideContact;
import uk.reachable.referral.storage.Columns;

import static java.util.Objects.requireNonNull;

/** A leg as it lies in its row. */
record LegRow(LegPlan plan, LegStatus status, @Nullable Instant missedAt) {

    static LegRow read(ResultSet row, int number) throws SQLException {
        return new LegRow(
                new LegPlan(
                        row.getString("id"),
                        JourneyLeg.valueOf(row.getString("kind")),
                        row.getString("from_place"),
                        row.getString("to_place"),
                        Columns.instant(row, "due_by"),
                        otherSide(row)),
                LegStatus.valueOf(row.getString("status")),
                Columns.instantOrNull(row, "missed_at"));
    }

    private static OutsideContact otherSide(ResultSet row) throws SQLException {
        String force = row.getString("other_force");
        return force == null
                ? new OutsideContact.Organisation(row.getString("other_organisation"))
                : new OutsideContact.Force(force);
    }

    /** @param said the confirmations of this leg, in their order */
    Leg leg(List<Confirmation> said) {
        return switch (status) {
            case AWAITED -> new Leg.Awaited(plan);
            case HALF_CONFIRMED -> new Leg.HalfConfirmed(plan, said.getFirst());
            case MISSED -> new Leg.Missed(plan, said.isEmpty() ? null : said.getFirst(), requireNonNull(missedAt));
            case CONFIRMED -> new Leg.Confirmed(plan, said.getFirst(), said.getLast());
        };
    }
}
