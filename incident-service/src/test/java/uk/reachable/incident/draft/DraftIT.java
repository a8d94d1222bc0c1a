package uk.reachable.incident.draft;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.RunningService;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class DraftIT {

    private static final String NAME = "Robin Neverland";

    private final Api api;
    private final JdbcClient jdbc;
    private final JdbcClient keys;
    private final MutableClock clock;
    private final DraftRetention retention;
    private final Token officer;
    private final Token colleague;

    DraftIT(
            Api api,
            JdbcClient jdbc,
            @Qualifier("keyDatabase") DataSource keyDatabase,
            MutableClock clock,
            DraftRetention retention) {
        this.api = api;
        this.jdbc = jdbc;
        this.keys = JdbcClient.create(keyDatabase);
        this.clock = clock;
        this.retention = retention;
        officer = TestTokens.dutyOfficer().with("sub", "officer." + UUID.randomUUID());
        colleague = TestTokens.dutyOfficer().with("sub", "colleague." + UUID.randomUUID());
    }

    @Test
    void whatIsTypedIsReadAgainAsItWas() {
        save("{\"people[0].identity.name\":[\"" + NAME + "\"]}");

        Api.Answer draft = api.get(officer, "/api/drafts/log-incident");

        assertThat(draft.status()).isEqualTo(200);
        assertThat(draft.text("/typed")).isEqualTo("{\"people[0].identity.name\":[\"" + NAME + "\"]}");
        assertThat(draft.text("/savedAt")).isEqualTo(clock.instant().toString());
        assertThat(draft.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theNewestIsWhatIsKept() {
        save("first");
        save("second");

        assertThat(api.get(officer, "/api/drafts/log-incident").text("/typed")).isEqualTo("second");
        assertThat(draftsOfTheOfficer()).isEqualTo(1);
    }

    @Test
    void aDraftIsItsAuthorsAndNobodyElseReadsIt() {
        save("mine");

        assertThat(api.get(colleague, "/api/drafts/log-incident").status()).isEqualTo(404);
        assertThat(api.get(officer, "/api/drafts/another-form").status()).isEqualTo(404);
    }

    @Test
    void aDraftRestsSealedAndEveryReadIsAudited() {
        save(NAME);
        api.get(officer, "/api/drafts/log-incident");

        assertThat(Everything.in(jdbc)).doesNotContain(NAME, Everything.asBytes(NAME));
        assertThat(jdbc.sql("SELECT action FROM audit_entry WHERE subject_id = ?")
                        .param(id())
                        .query(String.class)
                        .list())
                .containsExactly("READ_DRAFT");
    }

    @Test
    void whatIsDeletedIsGoneWithItsKey() {
        save(NAME);
        String id = id();

        assertThat(delete()).isEqualTo(204);
        assertThat(delete()).isEqualTo(204);

        assertThat(api.get(officer, "/api/drafts/log-incident").status()).isEqualTo(404);
        assertThat(isErased(id)).isTrue();
        save("another, under another key");
        assertThat(id()).isNotEqualTo(id);
    }

    @Test
    void afterAWeekADraftIsNotReadAnyMoreAndIsDeletedWithItsKey() {
        save(NAME);
        String id = id();
        clock.advance(Duration.ofDays(7));
        try {
            assertThat(api.get(officer, "/api/drafts/log-incident").status()).isEqualTo(404);

            retention.deleteOld();
        } finally {
            clock.advance(Duration.ofDays(-7));
        }
        assertThat(draftsOfTheOfficer()).isZero();
        assertThat(isErased(id)).isTrue();
    }

    @Test
    void moreThan64KibIsRefusedAlsoInLettersOfTwoBytes() {
        assertThat(put("x".repeat(64 * 1024)).status()).isEqualTo(200);
        assertThat(put("x".repeat(64 * 1024 + 1)).wrongFields()).containsExactly("typed");
        assertThat(put("é".repeat(33 * 1024)).wrongFields()).containsExactly("typed");
    }

    @Test
    void aFormHasTheNameOfAForm() {
        assertThat(api.get(officer, "/api/drafts/Robin%20Neverland").status()).isEqualTo(404);
    }

    private void save(String typed) {
        assertThat(put(typed).status()).isEqualTo(200);
    }

    private Api.Answer put(String typed) {
        return api.put(officer, "/api/drafts/log-incident", "{\"typed\": \"" + typed.replace("\"", "\\\"") + "\"}");
    }

    private int delete() {
        return api.delete(officer, "/api/drafts/log-incident").status();
    }

    private String id() {
        return jdbc.sql("SELECT id FROM draft WHERE author = ?")
                .param(officer.claims().get("sub"))
                .query(String.class)
                .single();
    }

    private int draftsOfTheOfficer() {
        return jdbc.sql("SELECT count(*) FROM draft WHERE author = ?")
                .param(officer.claims().get("sub"))
                .query(Integer.class)
                .single();
    }

    private boolean isErased(String id) {
        return keys.sql("SELECT erased_at IS NOT NULL FROM data_key WHERE owner = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
