package uk.reachable.incident.navigator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Desk;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class NavigatorIT {

    private static final Token NAVIGATOR = TestTokens.navigatorBirmingham();
    private static final String OF_A_SCHOOL = """
            {"category": "EXPLOITATION_CONCERN", "severity": "LOW", "localAuthority": "E08000025", "source": "SCHOOL",
             "people": [{"role": "AT_RISK", "ageBand": "UNDER_18", "needs": ["PEER_MENTOR"],
                         "identity": {"name": "Jordan Example"}}]}
            """;

    private final Api api;
    private final Story story;
    private final MeetingStory meetings;
    private final JdbcClient jdbc;

    NavigatorIT(Api api, Story story, MeetingStory meetings, JdbcClient jdbc) {
        this.api = api;
        this.story = story;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    @Test
    void aNavigatorRaisesAReferralInTheirOwnArea() {
        Api.Answer raised = api.post(NAVIGATOR, "/api/incidents", OF_A_SCHOOL);

        assertThat(raised.status()).isEqualTo(201);
        assertThat(raised.text("/referrals/0/need")).isEqualTo("PEER_MENTOR");
        assertThat(onTheBoard()).contains(raised.text("/id"));
    }

    @Test
    void anotherAreaIsRefusedWithWhatToDoAndNothingIsLogged() {
        Api.Answer refused = api.post(NAVIGATOR, "/api/incidents", OF_A_SCHOOL.replace("E08000025", "E08000026"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("localAuthority");
        assertThat(refused.text("/errors/0/message"))
                .contains("your own areas (Birmingham)", "ring the duty desk on 0121 496 0100");
        assertThat(loggedByThemIn("E08000026")).isZero();
    }

    @Test
    void withoutAnAreaOfTheirOwnTheyAreToldWhomToAsk() {
        Api.Answer refused = api.post(NAVIGATOR.areas(), "/api/incidents", OF_A_SCHOOL);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message")).contains("none yet: ask whoever manages accounts");
    }

    @Test
    void theyReadWhatBecameOfWhatTheyRaisedWithoutWhoAnybodyIs() {
        Case of = raised();
        story.offered(of, "redthread");

        Api.Answer response = story.response(NAVIGATOR, of);

        assertThat(response.text("/referrals/0/status")).isEqualTo("OFFERED");
        assertThat(response.text("/people/0/ageBand")).isEqualTo("UNDER_18");
        assertThat(response.response().body()).doesNotContain("Jordan");
        assertThat(api.get(NAVIGATOR, "/api/incidents/" + of.incidentId()).status())
                .isEqualTo(200);
    }

    @Test
    void ofAnybodyElsesCaseNothingExistsForThem() {
        Case of = story.logged();
        String incident = "/api/incidents/" + of.incidentId();

        assertThat(List.of(
                        incident,
                        incident + "/response",
                        incident + "/notes",
                        incident + "/history",
                        "/api/people/" + of.personId(),
                        "/api/meetings/" + meetings.meetingOf(of)))
                .allSatisfy(path ->
                        assertThat(api.get(NAVIGATOR, path).status()).as(path).isEqualTo(404));
        assertThat(story.response(NAVIGATOR.with("sub", "navigator.coventry"), raised())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoIsInWhatTheyRaisedIsNotForThemEither() {
        Case of = raised();

        assertThat(api.get(NAVIGATOR, "/api/people/" + of.personId()).status()).isEqualTo(404);
        assertThat(api.get(NAVIGATOR, "/api/incidents/" + of.incidentId() + "/notes")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsMergedOrLinkedWithItStaysTheDesks() {
        Case of = raised();
        Case other = story.logged();
        Case third = story.logged();
        Desk desk = new Desk(api);
        desk.merges(other, of);
        api.post(
                TestTokens.dutyOfficer(),
                "/api/incidents/" + of.incidentId() + "/links",
                "{\"kind\": \"SAME_PLACE\", \"incidentId\": \"" + third.incidentId() + "\"}");
        assertThat(desk.response(of).at("/links").size()).isEqualTo(1);
        assertThat(desk.response(of).at("/people").size()).isEqualTo(2);

        Api.Answer seen = story.response(NAVIGATOR, of);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body().at("/people").findValuesAsString("id")).containsExactly(of.personId());
        assertThat(seen.body().at("/referrals").findValuesAsString("id")).containsExactly(of.referralId());
        assertThat(seen.response().body())
                .doesNotContain(other.incidentId(), other.reference(), third.incidentId(), third.reference());
    }

    @Test
    void theyDoWhatMeetingsAskOfTheirOrganisation() {
        String meeting = meetings.held(story.logged());
        Api.Answer asked = meetings.command(MeetingStory.DESK, meeting, "actions", """
                {"text": "Visit the school", "ownerOrganisation": "west-midlands-vru", "dueBy": "%s"}
                """.formatted(meetings.inHours(12)));
        assertThat(asked.status()).isEqualTo(201);

        assertThat(api.get(NAVIGATOR, "/api/actions").response().body()).contains("Visit the school");
        assertThat(api.post(NAVIGATOR, "/api/actions/" + asked.text("/id") + "/complete", "")
                        .text("/status"))
                .isEqualTo("DONE");
    }

    @Test
    void theirBoardIsThatOfTheirAreas() {
        Case inCoventry = story.logged(TestTokens.dutyOfficer(), OF_A_SCHOOL.replace("E08000025", "E08000026"));

        assertThat(onTheBoard()).doesNotContain(inCoventry.incidentId());
        assertThat(api.get(NAVIGATOR, "/api/board/choices").body().at("/areas").findValuesAsString("name"))
                .containsExactly("Birmingham");
    }

    private Case raised() {
        return story.logged(NAVIGATOR, Story.stabbing());
    }

    private List<String> onTheBoard() {
        return api.get(NAVIGATOR, "/api/board").body().at("/items").findValuesAsString("incidentId");
    }

    private long loggedByThemIn(String area) {
        return jdbc.sql(
                        "SELECT count(*) FROM incident WHERE logged_by = 'navigator.birmingham' AND local_authority = ?")
                .param(area)
                .query(Long.class)
                .single();
    }
}
