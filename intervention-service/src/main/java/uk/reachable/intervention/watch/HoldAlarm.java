package uk.reachable.intervention.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Cries out when a hold outlives its offer's clock, and never frees it: only referral-service knows how the offer
 * ended.
 *
 * <p>A hold whose offer was never made counts from the hold itself.
 */
@Component
class HoldAlarm {
    private static final Logger LOG = LoggerFactory.getLogger(HoldAlarm.class);
    private static final Duration GRACE = Duration.ofSeconds(60);

    private record OverdueHold(String incidentReference, String referralId, String offerId) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicInteger overdue = new AtomicInteger();

    HoldAlarm(JdbcClient jdbc, Clock clock, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        Gauge.builder("reachable.holds.overdue", overdue::get)
                .description("Held places whose offer ended over a minute ago, or was never made")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT10S")
    void look() {
        List<OverdueHold> holds = overdueHolds();
        overdue.set(holds.size());
        holds.forEach(hold -> LOG.warn(
                "Case {}: the hold of offer {} (referral {}) has outlived its offer; referral-service has not ended it",
                hold.incidentReference,
                hold.offerId,
                hold.referralId));
    }

    private List<OverdueHold> overdueHolds() {
        return jdbc.sql("""
                        SELECT request ->> 'incidentReference' AS incident_reference, referral_id, offer_id FROM placement
                        WHERE state = 'HELD' AND coalesce(respond_by, changed_at) < :limit""")
                .param("limit", Timestamp.from(clock.instant().minus(GRACE)))
                .query(OverdueHold.class)
                .list();
    }
}
