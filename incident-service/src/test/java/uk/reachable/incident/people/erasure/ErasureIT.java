package uk.reachable.incident.people.erasure;

import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.WithdrawalReason;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class ErasureIT {

    private static final Token PRIVACY = TestTokens.privacyOfficer();
    private static final Token DESK = TestTokens.dutyOfficer();
    private static final String GRANTED = "{\"reason\": \"ERASURE_GRANTED\"}";

    private final Story story;
    private final Api api;
    private final Vault vault;
    private final JdbcClient jdbc;
    private final JdbcClient keys;
    private final MutableClock clock;

    ErasureIT(
            Story story,
            Api api,
            Vault vault,
            JdbcClient jdbc,
            @Qualifier("keyDatabase") DataSource keyDatabase,
            MutableClock clock) {
        this.story = story;
        this.api = api;
        this.vault = vault;
        this.jdbc = jdbc;
        this.keys = JdbcClient.create(keyDatabase);
        this.clock = clock;
    }

    @Test
    void erasingAPersonDestroysTheirKeyForEver() {
        Case of = withdrawn();

        Api.Answer ordered = erase(of);

        assertThat(ordered.status()).isEqualTo(202);
        assertThat(state(of).text("/state")).isEqualTo("ERASED");
        assertThat(state(of).text("/reason")).isEqualTo("ERASURE_GRANTED");
        assertThat(state(of).text("/orderedBy")).isEqualTo("privacy.officer");
        assertThat(vault.open(of.personId())).isEmpty();
        assertThat(keys.sql("SELECT wrapped IS NULL FROM data_key WHERE owner = ?")
                        .param(of.personId())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void afterItEveryReadSaysThatThePersonWasErasedAndTheCodesStay() {
        Case of = withdrawn();
        erase(of);

        Api.Answer person = story.person(DESK, of);

        assertThat(person.status()).isEqualTo(200);
        assertThat(person.text("/erasedAt")).isEqualTo(clock.instant().toString());
        assertThat(person.text("/ageBand")).isEqualTo("UNDER_18");
        assertThat(person.body().at("/identity/name").isNull()).isTrue();
        assertThat(person.body().path("contacts").isEmpty()).isTrue();
        assertThat(person.response().body()).doesNotContain("Jordan", "07700", "2010-03-01");
    }

    @Test
    void whatReadsTheVaultLivesOnWithoutThem() {
        Case of = withdrawn();
        String path = "/api/people/" + of.personId();
        erase(of);

        assertThat(api.get(DESK, path + "/disclosure?need=REACHABLE_MOMENT&organisation=redthread")
                        .body()
                        .at("/asRecipient/identity/name")
                        .isNull())
                .isTrue();
        assertThat(api.get(DESK, path + "/disclosures").status()).isEqualTo(200);
        assertThat(api.get(DESK, path + "/safeguarding").status()).isEqualTo(200);
        assertThat(api.get(PRIVACY, path + "/exclusions").status()).isEqualTo(200);
        assertThat(api.get(PRIVACY, "/api/emergency-accesses").status()).isEqualTo(200);
        String incident = "/api/incidents/" + of.incidentId();
        for (String part : new String[] {"", "/response", "/notes", "/history", "/contact-pauses", "/notices"}) {
            assertThat(api.get(DESK, incident + part).status()).as(part).isEqualTo(200);
        }
    }

    @Test
    void nothingMoreCanBeKeptAboutThemInWords() {
        Case of = withdrawn();
        erase(of);

        Api.Answer refused = api.post(
                DESK,
                "/api/people/" + of.personId() + "/contacts",
                "{\"contact\": \"07700 900456\", \"whose\": \"MOTHER\"}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/detail")).contains("was erased");
    }

    @Test
    void whileAReferralIsOpenNobodyIsErased() {
        Case of = story.logged();

        Api.Answer refused = erase(of);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/detail")).contains("referral", "still open");
        assertThat(state(of).text("/obstacles/0")).isEqualTo("REFERRAL_OPEN");
        assertThat(story.person(DESK, of).text("/identity/name")).isEqualTo("Jordan Example");
    }

    @Test
    void whileAnEmergencyAccessWaitsForItsReviewNobodyIsErased() {
        Case of = withdrawn();
        String access = api.post(
                        TestTokens.caseworkerRedthread(),
                        "/api/people/" + of.personId() + "/emergency-access",
                        "{\"reason\": \"RISK_TO_LIFE\", \"why\": \"the ward asks\"}")
                .text("/id");
        assertThat(erase(of).status()).isEqualTo(409);
        assertThat(state(of).text("/obstacles/0")).isEqualTo("EMERGENCY_ACCESS_NOT_REVIEWED");

        api.post(PRIVACY, "/api/emergency-accesses/" + access + "/review", "{\"finding\": \"JUSTIFIED\"}");

        assertThat(erase(of).status()).isEqualTo(202);
    }

    @Test
    void erasingAgainChangesNothing() {
        Case of = withdrawn();
        erase(of);

        Api.Answer again = api.post(PRIVACY, path(of), "{\"reason\": \"COURT_ORDER\"}");

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.text("/reason")).isEqualTo("ERASURE_GRANTED");
        assertThat(entries(of)).isOne();
    }

    @Test
    void theSameKeyErasesOnceAndAnswersTheSame() {
        Case of = withdrawn();
        Api.Answer first = api.post(PRIVACY, path(of), GRANTED, "Idempotency-Key", "erase-" + of.personId());
        Api.Answer again = api.post(PRIVACY, path(of), GRANTED, "Idempotency-Key", "erase-" + of.personId());

        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(state(of).text("/state")).isEqualTo("ERASED");
        assertThat(entries(of)).isOne();
    }

    @Test
    void aReasonIsNeededAndItIsOneOfTheLaws() {
        Case of = withdrawn();
        assertThat(api.post(PRIVACY, path(of), "{}").wrongFields()).containsExactly("reason");
        assertThat(api.post(PRIVACY, path(of), "{\"reason\": \"TIDYING_UP\"}").status())
                .isEqualTo(400);
        assertThat(state(of).text("/state")).isEqualTo("KEPT");
    }

    @Test
    void onlyThePrivacyOfficerOfTheRegionErasesAndTheAuditorSeesIt() {
        Case of = withdrawn();
        for (Token nobody :
                new Token[] {DESK, TestTokens.auditor(), TestTokens.operator(), PRIVACY.with("region", "west-yorkshire")
                }) {
            assertThat(api.post(nobody, path(of), GRANTED).status()).isEqualTo(404);
        }
        assertThat(api.get(TestTokens.auditor(), path(of)).text("/state")).isEqualTo("KEPT");
        assertThat(api.get(DESK, path(of)).status()).isEqualTo(404);
    }

    @Test
    void whatACrashLeftOverIsDestroyedLater() {
        Case of = withdrawn();
        jdbc.sql("""
                INSERT INTO person_erasure (person_id, reason, ordered_by, ordered_at)
                VALUES (?, 'COURT_ORDER', 'privacy.officer', now())
                """).param(of.personId()).update();

        assertThat(story.person(DESK, of).body().at("/identity/name").isNull()).isTrue();
        soon().until(() -> state(of).text("/state").equals("ERASED"));
        assertThat(vault.open(of.personId())).isEqualTo(Map.of());
    }

    private Api.Answer erase(Case of) {
        return api.post(PRIVACY, path(of), GRANTED);
    }

    private Api.Answer state(Case of) {
        return api.get(PRIVACY, path(of));
    }

    private static String path(Case of) {
        return "/api/people/" + of.personId() + "/erasure";
    }

    private int entries(Case of) {
        return jdbc.sql("SELECT count(*) FROM audit_entry WHERE subject_id = ? AND action = 'ERASE'")
                .param(of.personId())
                .query(Integer.class)
                .single();
    }

    private Case withdrawn() {
        Case of = story.logged();
        story.wire().send(story.raised(of));
        story.wire()
                .send(new ReferralWithdrawn(
                        of.incidentId(),
                        of.reference(),
                        Story.REGION,
                        of.referralId(),
                        of.personId(),
                        2,
                        null,
                        WithdrawalReason.values()[0],
                        clock.instant()));
        story.awaitStatus(of, "WITHDRAWN");
        return of;
    }
}
