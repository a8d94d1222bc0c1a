package uk.reachable.referral.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.web.retention.Lifetime;
import uk.reachable.platform.web.retention.Retention;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class AuditOfOpenReferralsIT {

    private static final Instant NOW = Instant.now();
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(8 * 366));

    private final Story story;
    private final JdbcClient jdbc;
    private final Retention retention;

    @Autowired
    AuditOfOpenReferralsIT(Story story, JdbcClient jdbc, @Qualifier("auditLifetime") Lifetime audit) {
        this.story = story;
        this.jdbc = jdbc;
        this.retention = new Retention(List.of(audit), jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void touched(String kind, String id) {
        jdbc.sql("""
                        INSERT INTO audit_entry (at, subject, organisation, region, action, subject_kind, subject_id)
                        VALUES (?, 'somebody', 'somewhere', 'west-midlands', 'TOUCHED_LONG_AGO', ?, ?)""")
                .params(OffsetDateTime.ofInstant(LONG_AGO, ZoneOffset.UTC), kind, id)
                .update();
    }

    private boolean isKnown(String id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM audit_entry WHERE action = 'TOUCHED_LONG_AGO' AND subject_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatWasDoneToAReferralIsKnownUntilItIsOver() {
        String referral = story.raised();
        String journey = "journey-of-" + referral;
        jdbc.sql("""
                        INSERT INTO journey (id, referral_id, acceptance, status, planned_at)
                        VALUES (?, ?, 1, 'UNDERWAY', now())""").params(journey, referral).update();
        touched("referral", referral);
        touched("journey", journey);
        touched("referral", "of-long-ago");
        retention.deleteWhatIsOver();
        boolean whileOpen = isKnown(referral) && isKnown(journey);
        boolean ofNoCase = isKnown("of-long-ago");
        over(referral);

        retention.deleteWhatIsOver();

        assertThat(whileOpen).isTrue();
        assertThat(ofNoCase).isFalse();
        assertThat(isKnown(referral)).isFalse();
        assertThat(isKnown(journey)).isFalse();
    }

    private void over(String referral) {
        jdbc.sql("UPDATE journey SET status = 'STOPPED', ended_at = now() WHERE referral_id = ?")
                .param(referral)
                .update();
        jdbc.sql("""
                        UPDATE referral SET status = 'WITHDRAWN', offer_id = NULL, closed_by = 'west-midlands-vru',
                            closed_as = 'OTHER', closed_at = now()
                        WHERE id = ?""").param(referral).update();
    }
}
