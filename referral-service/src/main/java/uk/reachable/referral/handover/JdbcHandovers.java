package uk.reachable.referral.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.ResponseWindow;
import uk.reachable.referral.storage.Columns;

@Repository
class JdbcHandovers implements Handovers {

    private final JdbcClient jdbc;

    JdbcHandovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Handover> find(String handoverId) {
        return jdbc.sql("SELECT * FROM handover WHERE id = ?")
                .param(handoverId)
                .query((row, _) -> read(row))
                .optional();
    }

    @Override
    public List<Handover> ofReferral(String referralId) {
        return jdbc.sql("SELECT * FROM handover WHERE referral_id = ? ORDER BY proposed_at, id")
                .param(referralId)
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public boolean isOneOpen(String referralId) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM handover WHERE referral_id = ? AND ended_at IS NULL)")
                .param(referralId)
                .query(Boolean.class)
                .single();
    }

    @Override
    public void save(Handover handover) {
        switch (handover) {
            case Handover.Proposed proposed -> add(proposed.facts());
            case Handover.Offered offered -> offer(offered.facts().id(), offered.window());
            case Handover.Ended ended -> end(ended);
        }
    }

    @Override
    public List<OverdueHandover> overdue(Instant now, int limit) {
        return jdbc.sql("""
                SELECT h.referral_id, h.id FROM handover h JOIN referral r ON r.id = h.referral_id
                WHERE h.ended_at IS NULL AND h.respond_by <= ? AND r.paused_since IS NULL
                ORDER BY h.respond_by LIMIT ?
                """)
                .params(Columns.timestamp(now), limit)
                .query((row, _) -> new OverdueHandover(row.getString("referral_id"), row.getString("id")))
                .list();
    }

    private void add(HandoverFacts facts) {
        jdbc.sql("""
                INSERT INTO handover (id, referral_id, status, from_organisation, to_programme, to_programme_name,
                    to_organisation, to_organisation_name, reason, proposed_at)
                VALUES (?, ?, 'PROPOSED', ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(facts.id(), facts.referralId(), facts.fromOrganisation())
                .params(facts.to().programme(), facts.to().programmeName())
                .params(facts.to().provider(), facts.to().providerName())
                .params(facts.reason().name(), Columns.timestamp(facts.proposedAt()))
                .update();
    }

    private void offer(String handoverId, ResponseWindow window) {
        jdbc.sql("""
                UPDATE handover
                SET status = 'OFFERED', offered_at = ?, respond_by = ?, on_shift_from = ?, ring = ?
                WHERE id = ?
                """)
                .param(Columns.timestamp(window.openedAt()))
                .param(Columns.timestamp(window.respondBy()))
                .param(Columns.timestampOrNull(window.onShiftFrom()))
                .param(window.ring())
                .param(handoverId)
                .update();
    }

    private void end(Handover.Ended handover) {
        jdbc.sql("UPDATE handover SET status = ?, ended_at = ? WHERE id = ?")
                .params(
                        handover.status().name(),
                        Columns.timestamp(handover.at()),
                        handover.facts().id())
                .update();
    }

    private static Handover read(ResultSet row) throws SQLException {
        HandoverFacts facts = readFacts(row);
        return switch (HandoverStatus.valueOf(row.getString("status"))) {
            case PROPOSED -> new Handover.Proposed(facts);
            case OFFERED -> new Handover.Offered(facts, readWindow(row));
            case ACCEPTED -> new Handover.Accepted(facts, Columns.instant(row, "ended_at"));
            case REFUSED -> new Handover.Refused(facts, Columns.instant(row, "ended_at"));
            case LAPSED -> new Handover.Lapsed(facts, Columns.instant(row, "ended_at"));
            case NOT_POSSIBLE -> new Handover.NotPossible(facts, Columns.instant(row, "ended_at"));
        };
    }

    private static HandoverFacts readFacts(ResultSet row) throws SQLException {
        return new HandoverFacts(
                row.getString("id"),
                row.getString("referral_id"),
                row.getString("from_organisation"),
                new Place(
                        row.getString("to_programme"),
                        row.getString("to_programme_name"),
                        row.getString("to_organisation"),
                        row.getString("to_organisation_name")),
                HandoverReason.valueOf(row.getString("reason")),
                Columns.instant(row, "proposed_at"));
    }

    private static ResponseWindow readWindow(ResultSet row) throws SQLException {
        return new ResponseWindow(
                Columns.instant(row, "offered_at"),
                Columns.instant(row, "respond_by"),
                Columns.instantOrNull(row, "on_shift_from"),
                row.getString("ring"));
    }
}
