package uk.reachable.referral.journey.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.referral.journey.Confirmation;
import uk.reachable.referral.journey.Journey;
import uk.reachable.referral.journey.JourneyFacts;
import uk.reachable.referral.journey.JourneyStatus;
import uk.reachable.referral.journey.Journeys;
import uk.reachable.referral.journey.Leg;
import uk.reachable.referral.journey.LegPlan;
import uk.reachable.referral.outside.OutsideContact;
import uk.reachable.referral.storage.Columns;

import static java.util.Objects.requireNonNull;

@Repository
class JdbcJourneys implements Journeys {

    private final JdbcClient jdbc;
    private final JdbcConfirmations confirmations;

    JdbcJourneys(JdbcClient jdbc, JdbcConfirmations confirmations) {
        this.jdbc = jdbc;
        this.confirmations = confirmations;
    }

    private record JourneyRow(
            JourneyFacts facts,
            JourneyStatus status,
            @Nullable Instant endedAt) {}

    @Override
    public Optional<Journey> newestOf(String referralId) {
        return jdbc.sql("SELECT * FROM journey WHERE referral_id = ? ORDER BY position DESC LIMIT 1")
                .param(referralId)
                .query(JdbcJourneys::read)
                .optional()
                .map(this::journey);
    }

    @Override
    public List<LegOfReferral> overdue(Instant now, int limit) {
        return jdbc.sql("""
                SELECT journey.referral_id, leg.id
                FROM leg JOIN journey ON journey.id = leg.journey_id
                WHERE leg.status IN ('AWAITED', 'HALF_CONFIRMED') AND leg.due_by <= ? AND journey.status = 'UNDERWAY'
                ORDER BY leg.due_by LIMIT ?
                """)
                .params(Columns.timestamp(now), limit)
                .query(JdbcJourneys::legOfReferral)
                .list();
    }

    @Override
    public List<LegOfReferral> awaitedFrom(String force, int limit) {
        return jdbc.sql("""
                SELECT journey.referral_id, leg.id
                FROM leg JOIN journey ON journey.id = leg.journey_id
                WHERE leg.other_force = ? AND leg.status <> 'CONFIRMED' AND journey.status = 'UNDERWAY'
                ORDER BY leg.due_by LIMIT ?
                """)
                .params(force, limit)
                .query(JdbcJourneys::legOfReferral)
                .list();
    }

    private static LegOfReferral legOfReferral(ResultSet row, int number) throws SQLException {
        return new LegOfReferral(row.getString("referral_id"), row.getString("id"));
    }

    @Override
    public void save(Journey journey) {
        keep(journey);
        dropOthers(journey);
        journey.legs().forEach(leg -> {
            keep(journey.facts().id(), leg);
            leg.confirmations().forEach(said -> confirmations.keep(leg.plan().id(), said));
        });
    }

    private void keep(Journey journey) {
        JourneyFacts facts = journey.facts();
        jdbc.sql("""
                INSERT INTO journey (id, referral_id, acceptance, status, planned_at, ended_at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET status = excluded.status, ended_at = excluded.ended_at
                """)
                .params(facts.id(), facts.referralId(), facts.acceptance())
                .params(journey.status().name(), Columns.timestamp(facts.plannedAt()))
                .param(Columns.timestampOrNull(endedAt(journey)))
                .update();
    }

    private void dropOthers(Journey journey) {
        jdbc.sql("DELETE FROM leg WHERE journey_id = :journey AND id NOT IN (:kept)")
                .param("journey", journey.facts().id())
                .param(
                        "kept",
                        journey.legs().stream().map(leg -> leg.plan().id()).toList())
                .update();
    }

    private void keep(String journeyId, Leg leg) {
        LegPlan plan = leg.plan();
        OutsideContact other = plan.otherSide();
        jdbc.sql("""
                INSERT INTO leg (id, journey_id, kind, from_place, to_place, due_by, other_force, other_organisation,
                    status, missed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET status = excluded.status, missed_at = excluded.missed_at
                """)
                .params(plan.id(), journeyId, plan.kind().name(), plan.from(), plan.to())
                .param(Columns.timestamp(plan.dueBy()))
                .param(other instanceof OutsideContact.Force force ? force.code() : null)
                .param(other instanceof OutsideContact.Organisation organisation ? organisation.name() : null)
                .param(leg.status().name())
                .param(Columns.timestampOrNull(leg instanceof Leg.Missed missed ? missed.toldAt() : null))
                .update();
    }

    private static @Nullable Instant endedAt(Journey journey) {
        return switch (journey) {
            case Journey.Underway _ -> null;
            case Journey.Arrived arrived -> arrived.at();
            case Journey.Stopped stopped -> stopped.at();
        };
    }

    private Journey journey(JourneyRow row) {
        List<Leg> legs = legs(row.facts().id());
        return switch (row.status()) {
            case UNDERWAY -> new Journey.Underway(row.facts(), legs);
            case ARRIVED ->
                new Journey.Arrived(
                        row.facts(),
                        legs.stream().map(Leg.Confirmed.class::cast).toList(),
                        requireNonNull(row.endedAt()));
            case STOPPED -> new Journey.Stopped(row.facts(), legs, requireNonNull(row.endedAt()));
        };
    }

    private List<Leg> legs(String journeyId) {
        Map<String, List<Confirmation>> said = confirmations.of(journeyId);
        return jdbc.sql("SELECT * FROM leg WHERE journey_id = ?").param(journeyId).query(LegRow::read).list().stream()
                .map(row -> row.leg(said.getOrDefault(row.plan().id(), List.of())))
                .sorted(Comparator.comparing(leg -> leg.plan().kind()))
                .toList();
    }

    private static JourneyRow read(ResultSet row, int number) throws SQLException {
        return new JourneyRow(
                new JourneyFacts(
                        row.getString("id"),
                        row.getString("referral_id"),
                        row.getInt("acceptance"),
                        Columns.instant(row, "planned_at")),
                JourneyStatus.valueOf(row.getString("status")),
                Columns.instantOrNull(row, "ended_at"));
    }
}
