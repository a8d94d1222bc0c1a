package uk.reachable.referral.lifecycle;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.reachable.referral.storage.Columns;

/** What nobody has answered yet: offers, clocks that ran out, and requests for a place. */
@Component
class ReferralMetrics implements MeterBinder {

    /** A place is found or refused within a second or two; a minute means that something stands still. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralMetrics(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("reachable.offers.open", this, ReferralMetrics::openOffers)
                .description("Offers that wait for an answer")
                .register(registry);
        Gauge.builder("reachable.offers.overdue", this, ReferralMetrics::overdueClocks)
                .description("Offers and handovers whose clock ran out and that have not lapsed yet")
                .register(registry);
        Gauge.builder("reachable.referrals.unanswered", this, ReferralMetrics::unansweredRequests)
                .description("Referrals raised over a minute ago without word of a place")
                .register(registry);
        Gauge.builder("reachable.contacts.overdue", this, ReferralMetrics::overdueContacts)
                .description("Accepted referrals whose first contact is overdue")
                .register(registry);
        Gauge.builder("reachable.referrals.paused", this, ReferralMetrics::paused)
                .description("Referrals that are not over, whose person police ask not to contact yet")
                .register(registry);
        Gauge.builder("reachable.confirmations.awaited", this, ReferralMetrics::awaitedConfirmations)
                .description("Referrals for which nobody is asked before the duty desk confirms it")
                .register(registry);
        Gauge.builder("reachable.referrals.unplaced.overdue", this, ReferralMetrics::overdueUnplaced)
                .description("Referrals without a service for which the duty desk has found no other way in its hour")
                .register(registry);
    }

    private double openOffers() {
        return jdbc.sql("SELECT count(*) FROM offer WHERE outcome IS NULL")
                .query(Long.class)
                .single();
    }

    private double overdueClocks() {
        return jdbc.sql("""
                SELECT (SELECT count(*) FROM offer o JOIN referral r ON r.id = o.referral_id
                        WHERE o.outcome IS NULL AND o.respond_by < :now AND r.paused_since IS NULL)
                     + (SELECT count(*) FROM handover h JOIN referral r ON r.id = h.referral_id
                        WHERE h.ended_at IS NULL AND h.respond_by < :now AND r.paused_since IS NULL)
                """)
                .param("now", Columns.timestamp(clock.instant()))
                .query(Long.class)
                .single();
    }

    private double unansweredRequests() {
        return jdbc.sql(
                        "SELECT count(*) FROM referral WHERE status = 'RAISED' AND changed_at < ? AND paused_since IS NULL")
                .param(Columns.timestamp(clock.instant().minus(PATIENCE)))
                .query(Long.class)
                .single();
    }

    private double paused() {
        return jdbc.sql("SELECT count(*) FROM referral WHERE paused_since IS NOT NULL AND closed_at IS NULL")
                .query(Long.class)
                .single();
    }

    private double awaitedConfirmations() {
        return jdbc.sql("SELECT count(*) FROM referral WHERE status = 'AWAITING_CONFIRMATION'")
                .query(Long.class)
                .single();
    }

    private double overdueUnplaced() {
        return jdbc.sql("SELECT count(*) FROM referral WHERE status = 'UNPLACED' AND duty_due_by <= ?")
                .param(Columns.timestamp(clock.instant()))
                .query(Long.class)
                .single();
    }

    private double overdueContacts() {
        return jdbc.sql("""
                SELECT count(*) FROM referral
                WHERE status = 'ACCEPTED' AND contacted_at IS NULL AND contact_due_by <= ? AND paused_since IS NULL
                """)
                .param(Columns.timestamp(clock.instant()))
                .query(Long.class)
                .single();
    }
}
