package uk.reachable.incident.people.sighting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.web.retention.Lifetime;
import uk.reachable.platform.web.retention.Retention;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class SightingsOfOpenCasesIT {

    private static final Instant NOW = Instant.now();
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(8 * 366));

    private final Story story;
    private final JdbcClient jdbc;
    private final Retention retention;

    SightingsOfOpenCasesIT(Story story, JdbcClient jdbc, @Qualifier("auditLifetime") Lifetime audit) {
        this.story = story;
        this.jdbc = jdbc;
        this.retention = new Retention(List.of(audit), jdbc, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void seen(String id) {
        jdbc.sql("""
                        INSERT INTO audit_entry (at, subject, organisation, region, action, subject_kind, subject_id)
                        VALUES (?, 'somebody', 'somewhere', 'west-midlands', 'SEEN_LONG_AGO', 'person', ?)""")
                .params(OffsetDateTime.ofInstant(LONG_AGO, ZoneOffset.UTC), id)
                .update();
    }

    private boolean isKnown(String id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM audit_entry WHERE action = 'SEEN_LONG_AGO' AND subject_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private void close(Case of) {
        jdbc.sql("UPDATE incident SET status = 'CLOSED', closure_reason = 'RESPONSE_COMPLETE' WHERE id = ?")
                .param(of.incidentId())
                .update();
    }

    private void referralIs(Case of, String status) {
        jdbc.sql("""
                        INSERT INTO referral_line (referral_id, version, status, responsible_organisation)
                        VALUES (?, 9, ?, 'redthread')""").params(of.referralId(), status).update();
    }

    @Test
    void whoSawAPersonIsKnownForAsLongAsTheirIncidentIsOpen() {
        Case of = story.logged();
        referralIs(of, "COMPLETED");
        List<String> ids = List.of(of.personId(), of.incidentId(), of.referralId());
        ids.forEach(this::seen);

        retention.deleteWhatIsOver();

        assertThat(ids).allMatch(this::isKnown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "RAISED"})
    void andForAsLongAsSomebodySupportsThem(String status) {
        Case of = story.logged();
        close(of);
        referralIs(of, status);
        seen(of.personId());

        retention.deleteWhatIsOver();

        assertThat(isKnown(of.personId())).isTrue();
    }

    @Test
    void ofAnIncidentThatWasMergedTheOtherOneDecides() {
        Case surviving = story.logged();
        Case merged = story.logged();
        jdbc.sql("UPDATE incident SET status = 'DUPLICATE', merged_into = ? WHERE id = ?")
                .params(surviving.incidentId(), merged.incidentId())
                .update();
        referralIs(merged, "WITHDRAWN");
        referralIs(surviving, "WITHDRAWN");
        seen(merged.personId());
        retention.deleteWhatIsOver();
        boolean whileOpen = isKnown(merged.personId());
        close(surviving);

        retention.deleteWhatIsOver();

        assertThat(whileOpen).isTrue();
        assertThat(isKnown(merged.personId())).isFalse();
    }

    @Test
    void afterThatItGoesAndSoDoesWhatIsOfNoCase() {
        Case of = story.logged();
        close(of);
        referralIs(of, "ENDED_EARLY");
        seen(of.personId());
        seen("a-draft-of-long-ago");

        retention.deleteWhatIsOver();

        assertThat(isKnown(of.personId())).isFalse();
        assertThat(isKnown("a-draft-of-long-ago")).isFalse();
    }
}
