package uk.reachable.incident.people.exclusion;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Everything;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class ExclusionIT {

    private static final Token DESK = TestTokens.dutyOfficer();
    private static final Token MANAGER = TestTokens.programmeManager();
    private static final Token PRIVACY = TestTokens.privacyOfficer();

    private final Story story;
    private final Api api;
    private final JdbcClient jdbc;

    ExclusionIT(Story story, Api api, JdbcClient jdbc) {
        this.story = story;
        this.api = api;
        this.jdbc = jdbc;
    }

    @Test
    void anExcludedPersonStaysHiddenEvenFromRolesThatCouldOtherwiseSeeThem() {
        Case of = story.logged();
        exclude(of, "duty.officer");
        assertThat(story.person(DESK, of).status()).isEqualTo(404);
        assertThat(story.person(MANAGER, of).status()).isEqualTo(200);
    }

    @Test
    void anExcludedPersonIsLeftOutOfTheResponse() {
        Case of = story.logged();
        exclude(of, "duty.officer");
        Api.Answer response = story.response(of);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.response().body()).doesNotContain(of.personId(), of.referralId());
        assertThat(story.response(MANAGER, of).response().body()).contains(of.personId());
    }

    @Test
    void whatIsWrittenAboutAnIncidentIsWithheldFromWhoeverMustNotKnowOfSomebodyInIt() {
        Case of = story.logged();
        exclude(of, "duty.officer");
        Api.Answer notes = api.get(DESK, "/api/incidents/" + of.incidentId() + "/notes");
        assertThat(notes.status()).isEqualTo(200);
        assertThat(notes.response().body()).doesNotContain("bus stop");
        assertThat(api.get(MANAGER, "/api/incidents/" + of.incidentId() + "/notes")
                        .response()
                        .body())
                .contains("bus stop");
    }

    @Test
    void whoeverIsExcludedCannotTakeEmergencyAccess() {
        Case of = story.logged();
        exclude(of, "duty.officer");
        Api.Answer refused = api.post(
                DESK,
                "/api/people/" + of.personId() + "/emergency-access",
                "{\"reason\": \"RISK_TO_LIFE\", \"why\": \"asked by the ward\"}");
        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void anOrganisationIsExcludedAsAWhole() {
        Case of = story.logged();
        story.offered(of, "redthread");
        api.post(MANAGER, list(of), "{\"organisation\": \"redthread\", \"why\": \"a worker is the suspect's cousin\"}");
        assertThat(story.person(TestTokens.caseworkerRedthread(), of).status()).isEqualTo(404);
    }

    @Test
    void theListIsSeenOnlyByManagersWhoAreNotOnItAndThePrivacyOfficer() {
        Case of = story.logged();
        exclude(of, "somebody.else");
        assertThat(api.get(DESK, list(of)).status()).isEqualTo(404);
        assertThat(api.get(PRIVACY, list(of)).text("/0/why")).isEqualTo("a cousin of the suspect");
        assertThat(api.get(MANAGER, list(of)).text("/0/user")).isEqualTo("somebody.else");
        exclude(of, "programme.manager");
        assertThat(api.get(MANAGER, list(of)).status()).isEqualTo(404);
        assertThat(api.get(PRIVACY, list(of)).status()).isEqualTo(200);
    }

    @Test
    void whoeverIsTakenOffTheListSeesThePersonAgain() {
        Case of = story.logged();
        String id = exclude(of, "duty.officer");
        assertThat(api.post(MANAGER, list(of) + "/" + id + "/remove", "").status())
                .isEqualTo(200);
        assertThat(story.person(DESK, of).status()).isEqualTo(200);
        assertThat(api.post(MANAGER, list(of) + "/" + id + "/remove", "").status())
                .isEqualTo(404);
    }

    @Test
    void theUnitThatRespondsCannotBeExcludedAsAWhole() {
        Case of = story.logged();
        Api.Answer refused = api.post(
                MANAGER, list(of), "{\"organisation\": \"west-midlands-vru\", \"why\": \"everybody knows them\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).containsExactly("organisation");
    }

    @Test
    void whySomebodyIsExcludedIsReadInNoTable() {
        Case of = story.logged();
        exclude(of, "somebody.else");
        String stolen = Everything.in(jdbc);
        assertThat(stolen).doesNotContain("a cousin of the suspect", Everything.asBytes("a cousin of the suspect"));
    }

    private String exclude(Case of, String user) {
        return api.post(PRIVACY, list(of), "{\"user\": \"" + user + "\", \"why\": \"a cousin of the suspect\"}")
                .text("/id");
    }

    private static String list(Case of) {
        return "/api/people/" + of.personId() + "/exclusions";
    }
}
