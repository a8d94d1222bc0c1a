package uk.reachable.incident.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.incident.casefile.Rows;

/** Keeps how each referral stands, by its own events and in their order. */
@Repository
public class ReferralLineProjection {

    private final JdbcClient jdbc;

    ReferralLineProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns whether the referral now has another status than before. */
    public boolean apply(CaseEvent event) {
        ReferralLine before = line(event.referralId());
        ReferralLine after = before.after(event);
        save(event, after);
        HandoverLine.of(event).ifPresent(handover -> save(event, handover));
        if (event instanceof ReferralResumed resumed && resumed.respondBy() != null) {
            moveClockOfHandover(event.referralId(), resumed.respondBy());
        }
        return before.status() != after.status();
    }

    private ReferralLine line(String referralId) {
        return jdbc.sql("""
                SELECT l.*, i.logged_by_organisation FROM referral r JOIN incident i ON i.id = r.incident_id
                LEFT JOIN referral_line l ON l.referral_id = r.id WHERE r.id = ?
                """)
                .param(referralId)
                .query((row, _) -> line(row))
                .optional()
                .orElseThrow(() -> new IllegalStateException("referral " + referralId + " was never asked for here"));
    }

    static ReferralLine line(ResultSet row) throws SQLException {
        ReferralStatus status = Rows.code(row, "status", ReferralStatus.class);
        return status == null
                ? ReferralLine.raised(row.getString("logged_by_organisation"))
                : new ReferralLine(
                        status, offer(row), Rows.time(row, "duty_due_by"), row.getString("responsible_organisation"));
    }

    private static ReferralLine.@Nullable Offer offer(ResultSet row) throws SQLException {
        String programme = row.getString("programme");
        return programme == null
                ? null
                : new ReferralLine.Offer(
                        programme,
                        row.getString("provider"),
                        Rows.time(row, "respond_by"),
                        Rows.time(row, "on_shift_from"),
                        row.getString("ring"));
    }

    private void save(CaseEvent event, ReferralLine line) {
        ReferralLine.Offer offer = line.offer();
        jdbc.sql("""
                INSERT INTO referral_line (referral_id, version, status, programme, provider, respond_by, on_shift_from,
                    ring, duty_due_by, responsible_organisation)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (referral_id) DO UPDATE SET version = excluded.version, status = excluded.status,
                    programme = excluded.programme, provider = excluded.provider, respond_by = excluded.respond_by,
                    on_shift_from = excluded.on_shift_from, ring = excluded.ring, duty_due_by = excluded.duty_due_by,
                    responsible_organisation = excluded.responsible_organisation
                """)
                .params(event.referralId(), event.version(), line.status().name())
                .param(offer == null ? null : offer.programme())
                .param(offer == null ? null : offer.provider())
                .param(offer == null ? null : time(offer.respondBy()))
                .param(offer == null ? null : time(offer.onShiftFrom()))
                .param(offer == null ? null : offer.ring())
                .param(time(line.dutyDueBy()))
                .param(line.responsibleOrganisation())
                .update();
    }

    private void save(CaseEvent event, HandoverLine handover) {
        jdbc.sql("""
                INSERT INTO handover_line (handover_id, referral_id, status, to_organisation, to_programme, respond_by,
                    proposed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (handover_id) DO UPDATE SET status = excluded.status, respond_by = excluded.respond_by
                """)
                .params(handover.id(), event.referralId(), handover.status().name())
                .params(handover.toOrganisation(), handover.toProgramme())
                .param(time(handover.respondBy()))
                .param(event.version())
                .update();
    }

    private void moveClockOfHandover(String referralId, Instant respondBy) {
        jdbc.sql("UPDATE handover_line SET respond_by = ? WHERE referral_id = ? AND status = 'OFFERED'")
                .param(time(respondBy))
                .param(referralId)
                .update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
