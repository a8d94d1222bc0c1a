package uk.reachable.incident.community;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.contracts.incident.CommunityNoticeUnopened;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.Outgoing;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class NoticeIT {

    private static final Token DESK = TestTokens.dutyOfficer();
    private static final Token POLICE = TestTokens.leadOfficer();
    private static final String WORDS = "Keep pupils inside until four";

    private final Api api;
    private final Story story;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    NoticeIT(Api api, Story story, JdbcClient jdbc, MutableClock clock) {
        this.api = api;
        this.story = story;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void noNoticeLeavesUntilPoliceConfirmThatNextOfKinAreToldAndAgreeTheWording() {
        Case logged = story.logged();
        Api.Answer draft = draft(logged, WORDS);
        Api.Answer notAgreed = issue(draft);
        agree(draft);
        Api.Answer kinNotTold = issue(draft);
        nextOfKinTold(logged);
        Api.Answer issued = issue(draft);
        assertThat(notAgreed.status()).isEqualTo(409);
        assertThat(notAgreed.text("/detail")).contains("not agreed this wording");
        assertThat(kinNotTold.status()).isEqualTo(409);
        assertThat(kinNotTold.text("/detail")).contains("next of kin").contains("Ask the police lead");
        assertThat(issued.status()).isEqualTo(200);
        assertThat(told(CommunityNoticeIssued.class, logged)).hasSize(1);
    }

    @Test
    void aChangedWordingMustBeAgreedAgain() {
        Case logged = story.logged();
        Api.Answer draft = draft(logged, WORDS);
        agree(draft);
        nextOfKinTold(logged);
        Api.Answer reworded = api.post(DESK, notice(draft) + "/wording", "{\"wording\": \"Ring us\"}");
        Api.Answer agreedTheOld = agree(draft);
        assertThat(issue(draft).text("/detail")).contains("not agreed this wording");
        assertThat(agreedTheOld.status()).isEqualTo(409);
        assertThat(agree(reworded).text("/status")).isEqualTo("AGREED");
        assertThat(issue(draft).status()).isEqualTo(200);
    }

    @Test
    void anAddresseeWithoutAnAccountOpensItBySingleUseLinkAndCode() {
        Case logged = story.logged();
        Api.Answer issued = issued(logged);
        Api.Answer opened = open(issued, issued.text("/code"));
        Api.Answer again = open(issued, issued.text("/code"));
        assertThat(issued.header("Cache-Control")).contains("no-store");
        assertThat(issued.text("/link")).isEqualTo("/notice#" + issued.text("/secret"));
        assertThat(opened.text("/wording")).isEqualTo(WORDS);
        assertThat(opened.text("/from")).isEqualTo("West Midlands Violence Reduction Partnership");
        assertThat(opened.header("Cache-Control")).contains("no-store");
        assertThat(again.status()).isEqualTo(404);
        assertThat(told(CommunityNoticeOpened.class, logged)).hasSize(1);
        assertThat(listed(logged).text("/notices/0/status")).isEqualTo("OPENED");
    }

    @Test
    void aWrongCodeFiveTimesEndsTheLinkAndTheDeskIsToldToRing() {
        Case logged = story.logged();
        Api.Answer issued = issued(logged);
        String right = issued.text("/code");
        String wrong = right.equals("000 000") ? "000 001" : "000 000";
        for (int tries = 0; tries < 4; tries++) {
            assertThat(open(issued, wrong).status()).isEqualTo(403);
        }
        assertThat(open(issued, wrong).status()).isEqualTo(404);
        assertThat(open(issued, right).status()).isEqualTo(404);
        assertThat(told(CommunityNoticeUnopened.class, logged)).hasSize(1);
    }

    @Test
    void failingReceiptTheDeskIsToldOnceToRingAndRecordsThatItRang() {
        Case logged = story.logged();
        Api.Answer issued = issued(logged);
        clock.advance(Duration.ofHours(25));
        soon().until(() -> !told(CommunityNoticeUnopened.class, logged).isEmpty());
        assertThat(open(issued, issued.text("/code")).status()).isEqualTo(404);
        Api.Answer rung = api.post(DESK, notice(issued) + "/rung", "");
        assertThat(rung.text("/status")).isEqualTo("RUNG");
        assertThat(told(CommunityNoticeUnopened.class, logged)).hasSize(1);
    }

    @Test
    void aWordingThatContainsANameKeptForTheIncidentsPeopleIsRefused() {
        Api.Answer refused = draft(story.logged(), "Look after jordan");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("wording");
        assertThat(refused.response().body()).doesNotContain("Jordan", "jordan");
    }

    @Test
    void addresseeAndWordsRestSealedAndOfLinkAndCodeOnlyAHashIsKept() {
        Case logged = story.logged();
        Api.Answer issued = issued(logged);
        assertThat(Everything.in(jdbc))
                .doesNotContain("Head of the school", Everything.asBytes("Head of the school"))
                .doesNotContain(WORDS, Everything.asBytes(WORDS))
                .doesNotContain(issued.text("/secret"));
    }

    private Api.Answer draft(Case of, String words) {
        return api.post(DESK, "/api/incidents/" + of.incidentId() + "/notices", """
                {"addressee": "SCHOOL", "to": "Head of the school", "wording": "%s"}""".formatted(words));
    }

    private Api.Answer agree(Api.Answer notice) {
        return api.post(
                POLICE, notice(notice) + "/agree", "{\"wordingId\": \"%s\"}".formatted(notice.text("/wordingId")));
    }

    private void nextOfKinTold(Case of) {
        api.post(POLICE, "/api/incidents/" + of.incidentId() + "/next-of-kin", """
                {"toldAt": "%s"}""".formatted(clock.instant()));
    }

    private Api.Answer issue(Api.Answer notice) {
        return api.post(DESK, notice(notice) + "/issue", "{}");
    }

    private Api.Answer issued(Case of) {
        Api.Answer draft = draft(of, WORDS);
        agree(draft);
        nextOfKinTold(of);
        return issue(draft);
    }

    private Api.Answer open(Api.Answer issued, String code) {
        return api.postFromOutside("/api/outside/notices/open", """
                {"secret": "%s", "code": "%s"}""".formatted(issued.text("/secret"), code));
    }

    private Api.Answer listed(Case of) {
        return api.get(DESK, "/api/incidents/" + of.incidentId() + "/notices");
    }

    private static String notice(Api.Answer answer) {
        return "/api/notices/" + answer.text("/id");
    }

    private <E extends IncidentEvent> List<E> told(Class<E> type, Case of) {
        return new Outgoing(story, jdbc).of(type, of.incidentId());
    }
}
