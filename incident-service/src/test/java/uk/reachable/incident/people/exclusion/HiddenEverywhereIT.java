package uk.reachable.incident.people.exclusion;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Desk;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

/** The exclusion list at the doors of others: whoever is on it meets the person nowhere. */
@RunningService
class HiddenEverywhereIT {

    private static final Token DESK = TestTokens.dutyOfficer();
    private static final Token LEAD = TestTokens.leadOfficer();
    private static final Token MANAGER = TestTokens.programmeManager();

    private final Story story;
    private final MeetingStory meetings;
    private final Api api;
    private final MutableClock clock;

    HiddenEverywhereIT(Story story, MeetingStory meetings, Api api, MutableClock clock) {
        this.story = story;
        this.meetings = meetings;
        this.api = api;
        this.clock = clock;
    }

    @Test
    void theHistoryHoldsNoWordsForWhoeverMustNotKnowOfSomebodyInTheIncident() {
        Case of = story.logged();
        new Desk(api).does(of, "amendments", "\"severity\": \"SERIOUS\"", "\"why\": \"Jordan is out of danger\"");
        hide(of, "duty.officer");
        String history = body(DESK, incident(of) + "/history");
        assertThat(history).contains("AMENDED").doesNotContain("Jordan");
        assertThat(body(MANAGER, incident(of) + "/history")).contains("Jordan is out of danger");
    }

    @Test
    void whatIsWrittenOfAnIncidentIsWithheldFromWhoeverMustNotKnowOfSomebodyInItsDuplicate() {
        Case surviving = story.logged();
        Case duplicate = story.logged();
        new Desk(api).merges(duplicate, surviving);
        hide(duplicate, "duty.officer");
        assertThat(body(DESK, incident(surviving) + "/notes")).doesNotContain("bus stop");
        assertThat(body(MANAGER, incident(surviving) + "/notes")).contains("bus stop");
        Case another = story.logged();
        new Desk(api).merges(another, surviving);
        assertThat(body(DESK, incident(another) + "/notes")).doesNotContain("bus stop");
    }

    @Test
    void minutesAreWithoutTheWordsAndReferralsOfAHiddenPerson() {
        Case of = story.logged();
        String meeting = meetings.held(of);
        meetings.assigned(meeting, 12);
        refer(DESK, meeting, of);
        hide(of, "lead.officer");
        String minutes = "/api/meetings/" + meeting + "/minutes?content=with";
        assertThat(api.get(LEAD, minutes).text("/text"))
                .contains("Birmingham City Council, by", "Referrals decided: 0")
                .doesNotContain("Jordan", "therapy");
        assertThat(api.get(DESK, minutes).text("/text")).contains("Ring Jordan Example at home", "therapy");
    }

    @Test
    void whatIsToBeDoneIsReadAsNothingByWhoeverMustNotKnowOfSomebodyInTheIncident() {
        Case of = story.logged();
        String action = meetings.assigned(meetings.held(of), 12);
        hide(of, "lead.officer");
        assertThat(body(LEAD, incident(of) + "/actions")).contains(action).doesNotContain("Jordan");
        assertThat(body(DESK, incident(of) + "/actions")).contains("Ring Jordan Example at home");
    }

    @Test
    void aMeetingRefersNobodyOnTheWordOfSomeoneFromWhomTheyAreHidden() {
        Case of = story.logged();
        String meeting = meetings.held(of);
        hide(of, "lead.officer");
        assertThat(refer(LEAD, meeting, of).status()).isEqualTo(404);
        assertThat(refer(DESK, meeting, of).status()).isEqualTo(201);
    }

    @Test
    void whatProtectsAHiddenPersonIsNeitherReadNorAnsweredNorPausedByWhoeverIsExcluded() {
        Case of = story.logged();
        String person = "/api/people/" + of.personId();
        hide(of, "duty.officer");
        assertThat(api.get(DESK, person + "/safeguarding").status()).isEqualTo(404);
        assertThat(api.post(DESK, person + "/safeguarding/MAPPA/ask", "").status())
                .isEqualTo(404);
        assertThat(api.post(
                                DESK,
                                person + "/safeguarding/SOCIAL_CARE",
                                "{\"answer\": \"NOT_NEEDED\", \"why\": \"told by school\"}")
                        .status())
                .isEqualTo(404);
        assertThat(pause(DESK, of).status()).isEqualTo(404);
        assertThat(api.post(DESK, person + "/contact-pause/lift", "{\"officer\": \"DI Alex Example\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.get(MANAGER, person + "/safeguarding").status()).isEqualTo(200);
    }

    @Test
    void theListOfUnansweredQuestionsLeavesOutAHiddenPerson() {
        story.logged();
        clock.advance(Duration.ofMinutes(61));
        // The list is of all tests: who stands on it longest is surely shown.
        String longest = api.get(MANAGER, "/api/safeguarding/unanswered").text("/0/personId");
        hide(longest, "duty.officer");
        assertThat(body(DESK, "/api/safeguarding/unanswered")).doesNotContain(longest);
        assertThat(body(MANAGER, "/api/safeguarding/unanswered")).contains(longest);
    }

    @Test
    void whomPoliceAskNotToContactIsListedWithoutAHiddenPerson() {
        Case of = story.logged();
        pause(LEAD, of);
        hide(of, "duty.officer");
        assertThat(body(DESK, incident(of) + "/contact-pauses")).doesNotContain(of.personId(), "Alex Example");
        assertThat(body(LEAD, incident(of) + "/contact-pauses")).contains(of.personId(), "Alex Example");
    }

    @Test
    void noticesAreReadWithoutWordsAndPreparedByOthersWhenSomebodyOfTheIncidentIsHidden() {
        Case of = story.logged();
        String drafted = draft(of).text("/id");
        hide(of, "duty.officer");
        String notices = body(DESK, incident(of) + "/notices");
        assertThat(notices).contains(drafted).doesNotContain("Keep pupils inside", "Head of the school");
        assertThat(body(MANAGER, incident(of) + "/notices")).contains("Keep pupils inside", "Head of the school");
        assertThat(draft(of).status()).isEqualTo(404);
        assertThat(api.post(DESK, "/api/notices/" + drafted + "/issue", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void nextOfKinAreConfirmedByPoliceWhoMayKnowOfThem() {
        Case of = story.logged();
        hide(of, "lead.officer");
        String told = "{\"toldAt\": \"%s\"}".formatted(clock.instant());
        assertThat(api.post(LEAD, incident(of) + "/next-of-kin", told).status()).isEqualTo(404);
        assertThat(api.post(LEAD.with("sub", "another.officer"), incident(of) + "/next-of-kin", told)
                        .status())
                .isEqualTo(200);
    }

    private void hide(Case of, String user) {
        hide(of.personId(), user);
    }

    private void hide(String personId, String user) {
        api.post(
                TestTokens.privacyOfficer(),
                "/api/people/" + personId + "/exclusions",
                "{\"user\": \"" + user + "\", \"why\": \"a cousin of the suspect\"}");
    }

    private String body(Token reader, String path) {
        Api.Answer answer = api.get(reader, path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body();
    }

    private Api.Answer refer(Token by, String meeting, Case of) {
        return meetings.command(
                by, meeting, "referrals", "{\"personId\": \"%s\", \"need\": \"THERAPY\"}".formatted(of.personId()));
    }

    private Api.Answer pause(Token by, Case of) {
        Instant reviewBy = clock.instant().plus(Duration.ofHours(3));
        return api.post(by, "/api/people/" + of.personId() + "/contact-pause", """
                {"reviewBy": "%s", "reason": "ARREST_OR_SEARCH", "officer": "DI Alex Example"}""".formatted(reviewBy));
    }

    private Api.Answer draft(Case of) {
        return api.post(DESK, incident(of) + "/notices", """
                {"addressee": "SCHOOL", "to": "Head of the school", "wording": "Keep pupils inside until four"}""");
    }

    private static String incident(Case of) {
        return "/api/incidents/" + of.incidentId();
    }
}
