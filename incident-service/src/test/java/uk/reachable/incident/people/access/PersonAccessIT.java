package uk.reachable.incident.people.access;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.incident.running.Wire;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class PersonAccessIT {

    private static final Token DESK = TestTokens.dutyOfficer();
    private static final Token REDTHREAD = TestTokens.caseworkerRedthread();
    private static final Token ST_GILES = TestTokens.caseworkerStGiles();

    private final Story story;
    private final Wire wire;
    private final JdbcClient jdbc;
    private final Vault vault;
    private final MutableClock clock;

    PersonAccessIT(Story story, JdbcClient jdbc, Vault vault, MutableClock clock) {
        this.story = story;
        this.wire = story.wire();
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Test
    void theDeskOfTheRegionSeesTheWholeIdentityAndNoOtherDeskTheExistence() {
        Case logged = story.logged();
        Api.Answer person = story.person(DESK, logged);
        assertThat(person.status()).isEqualTo(200);
        assertThat(person.text("/identity/name")).isEqualTo("Jordan Example");
        assertThat(person.text("/identity/dateOfBirth")).isEqualTo("2010-03-01");
        assertThat(person.text("/identity/contact")).isEqualTo("07700 900123");
        assertThat(person.header("Cache-Control")).contains("no-store");
        assertThat(story.person(TestTokens.programmeManager(), logged).status()).isEqualTo(200);
        assertThat(story.person(TestTokens.dutyWestYorkshire(), logged).status())
                .isEqualTo(404);
        assertThat(story.person(TestTokens.taskingBirmingham(), logged).status())
                .isEqualTo(404);
        assertThat(story.person(TestTokens.auditor(), logged).status()).isEqualTo(404);
    }

    @Test
    void anOfferedProviderSeesTheTriageFactsAndAnotherProviderNothing() {
        Case logged = story.logged();
        story.offered(logged, "redthread");
        open();
        Api.Answer person = story.person(REDTHREAD, logged);
        assertThat(person.status()).isEqualTo(200);
        assertThat(person.text("/ageBand")).isEqualTo("UNDER_18");
        assertThat(person.text("/siteName")).isEqualTo("Heartlands Hospital");
        assertThat(person.text("/homeLocalAuthority")).isEqualTo("E08000028");
        assertThat(person.text("/needs/0")).isEqualTo("REACHABLE_MOMENT");
        assertThat(person.response().body()).doesNotContain("Jordan", "07700", "2010");
        assertThat(story.person(ST_GILES, logged).status()).isEqualTo(404);
    }

    @Test
    void anAcceptedProviderSeesWhatWasDisclosedAndNoMore() {
        Case logged = story.logged();
        story.accepted(logged, "redthread");
        open();
        Api.Answer person = story.person(REDTHREAD, logged);
        assertThat(person.text("/identity/name")).isEqualTo("Jordan Example");
        assertThat(person.text("/identity/contact")).isEqualTo("07700 900123");
        assertThat(person.response().body()).doesNotContain("2010-03-01");
    }

    @Test
    void afterACompletedHandoverTheNewProviderSeesThePersonAndTheOldOneNoLonger() {
        Case logged = story.logged();
        story.accepted(logged, "redthread");
        List<CaseEvent> steps = story.handover(logged, 4);
        open();
        wire.send(steps.get(0));
        wire.send(steps.get(1));
        soon().until(() -> story.person(ST_GILES, logged).status() == 200);
        assertThat(story.person(ST_GILES, logged).response().body()).doesNotContain("Jordan");
        assertThat(story.person(REDTHREAD, logged).response().body()).contains("Jordan");
        wire.send(steps.get(2));
        soon().until(() -> story.person(ST_GILES, logged).response().body().contains("Jordan"));
        assertThat(story.person(REDTHREAD, logged).status()).isEqualTo(404);
    }

    @Test
    void aReadWaitsForTheStepThatItsCallerHasSeen() {
        Case logged = story.logged();
        OfferMade offer = story.offered(logged, "redthread");
        open();
        var read = CompletableFuture.supplyAsync(() -> story.person(REDTHREAD, logged, 3L));
        wire.send(story.offerAccepted(logged, 3, offer));
        assertThat(read.join().text("/identity/name")).isEqualTo("Jordan Example");
    }

    @Test
    void aStepThatDoesNotArriveInTimeIsAccessPending() {
        Case logged = story.logged();
        story.offered(logged, "redthread");
        open();
        Api.Answer answer = story.person(REDTHREAD, logged, 3L);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("/type")).endsWith("access-pending");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    @Test
    void providerReadsAreClosedWhenReferralEventsHaveNotFlowedForFiveSeconds() {
        Case logged = story.logged();
        story.accepted(logged, "redthread");
        open();
        clock.advance(Duration.ofSeconds(5));
        assertThat(story.person(REDTHREAD, logged).status()).isEqualTo(200);
        clock.advance(Duration.ofMillis(1));
        assertThat(story.person(REDTHREAD, logged).text("/type")).endsWith("access-pending");
        assertThat(story.person(DESK, logged).status()).isEqualTo(200);
    }

    @Test
    void oneSilentPartitionClosesProviderReads() {
        Case logged = story.logged();
        story.accepted(logged, "redthread");
        open();
        jdbc.sql("DELETE FROM referral_heartbeat WHERE partition = 3").update();
        assertThat(story.person(REDTHREAD, logged).status()).isEqualTo(503);
    }

    @Test
    void anOlderSignOfLifeThatComesLateChangesNothing() {
        open();
        jdbc.sql("UPDATE referral_heartbeat SET at = at + interval '1 hour'").update();
        String newest = heartbeats();
        long applied = heartbeatsApplied();
        story.heartbeats();
        soon().until(() -> heartbeatsApplied() >= applied + 6);
        assertThat(heartbeats()).isEqualTo(newest);
        jdbc.sql("DELETE FROM referral_heartbeat").update();
    }

    @Test
    void providerReadsAreClosedWhileAStepOfTheCaseIsHeldUp() {
        Case logged = story.logged();
        story.accepted(logged, "redthread");
        open();
        List<CaseEvent> steps = story.handover(logged, 4);
        wire.send(steps.get(2), wire.nextOf(steps.get(0)) + 2);
        soon().until(() -> story.person(REDTHREAD, logged).status() == 503);
        assertThat(story.person(DESK, logged).status()).isEqualTo(200);
    }

    @Test
    void everyReadOfAnIdentityIsAuditedAndARefusedOneShowsNothing() {
        Case logged = story.logged();
        story.offered(logged, "redthread");
        open();
        story.person(DESK, logged);
        story.person(REDTHREAD, logged);
        story.person(ST_GILES, logged);
        assertThat(jdbc.sql("SELECT subject || ' ' || action FROM audit_entry WHERE subject_id = ? ORDER BY id")
                        .param(logged.personId())
                        .query(String.class)
                        .list())
                .containsExactly("duty.officer READ_IDENTITY", "caseworker.redthread READ_TRIAGE");
    }

    @Test
    void aReadThatCannotBeAuditedIsNotAnswered() {
        Case logged = story.logged();
        jdbc.sql("ALTER TABLE audit_entry RENAME TO audit_entry_away").update();
        Api.Answer answer = story.person(DESK, logged);
        jdbc.sql("ALTER TABLE audit_entry_away RENAME TO audit_entry").update();
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.response().body()).doesNotContain("Jordan");
    }

    @Test
    void destroyingTheKeyErasesThePerson() {
        Case logged = story.logged();
        vault.erase(logged.personId());
        Api.Answer person = story.person(DESK, logged);
        assertThat(person.status()).isEqualTo(200);
        assertThat(person.text("/ageBand")).isEqualTo("UNDER_18");
        assertThat(person.response().body()).doesNotContain("Jordan", "07700", "2010");
    }

    @Test
    void aStepThatIsDeliveredTwiceOrTooEarlyLeavesTheRelationsAsTheyAre() {
        Case logged = story.logged();
        OfferMade offer = story.offerMade(logged, 2, "redthread");
        wire.send(offer, 2);
        wire.send(story.raised(logged), 1);
        wire.send(story.offerDeclined(logged, 3, offer), 3);
        wire.send(offer, 2);
        wire.send(story.offerMade(logged, 4, "st-giles"), 4);
        soon().until(() -> "st-giles".equals(story.response(logged).text("/referrals/0/provider")));
        open();
        assertThat(story.person(REDTHREAD, logged).status()).isEqualTo(404);
        assertThat(story.person(ST_GILES, logged).status()).isEqualTo(200);
    }

    @Test
    void whatIsNotAPersonIsNotFound() {
        Case nobody = new Case("i", "r", "no-such-person", "r");
        assertThat(story.person(DESK, nobody).status()).isEqualTo(404);
    }

    /** Referral events flow, and this service has noticed. */
    private void open() {
        story.heartbeats();
        soon().until(() -> jdbc.sql("SELECT count(*) FROM referral_heartbeat WHERE at = ?")
                        .param(java.sql.Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                == 6);
    }

    private String heartbeats() {
        return jdbc.sql("SELECT string_agg(at::text, ',' ORDER BY partition) FROM referral_heartbeat")
                .query(String.class)
                .single();
    }

    private long heartbeatsApplied() {
        return jdbc.sql("SELECT coalesce(sum(sequence), 0) FROM inbox WHERE key LIKE 'heartbeat-%'")
                .query(Long.class)
                .single();
    }
}
