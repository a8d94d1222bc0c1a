package uk.reachable.incident.people;

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
class ProfileIT {

    private static final Token DESK = TestTokens.dutyOfficer();

    private final Story story;
    private final Api api;
    private final JdbcClient jdbc;

    ProfileIT(Story story, Api api, JdbcClient jdbc) {
        this.story = story;
        this.api = api;
        this.jdbc = jdbc;
    }

    @Test
    void rolesChangeAndCoexist() {
        Case of = story.logged();
        post(of, "roles", "{\"role\": \"EXPLOITED\", \"from\": \"2026-09-01T00:00:00Z\"}");
        post(of, "roles", "{\"role\": \"SUSPECT\"}");
        Api.Answer person = story.person(DESK, of);
        assertThat(person.body().path("roles").findValuesAsString("role"))
                .containsExactlyInAnyOrder("EXPLOITED", "VICTIM", "SUSPECT");
        assertThat(person.text("/role")).isEqualTo("VICTIM");
    }

    @Test
    void vulnerabilityAndRiskComeFromCodedLists() {
        Case of = story.logged();
        post(of, "factors", "{\"code\": \"GOES_MISSING\", \"state\": \"NOTED\"}");
        post(of, "factors", "{\"code\": \"REPRISAL\", \"state\": \"NOTED\"}");
        post(of, "factors", "{\"code\": \"REPRISAL\", \"state\": \"NO_LONGER\"}");
        Api.Answer person = story.person(DESK, of);
        assertThat(person.body().path("factors")).hasSize(1);
        assertThat(person.text("/factors/0/kind")).isEqualTo("VULNERABILITY");
        assertThat(person.text("/factors/0/words")).isEqualTo("Goes missing");
        Api.Answer refused = post(of, "factors", "{\"code\": \"TALL\", \"state\": \"NOTED\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/message")).contains("GOES_MISSING");
    }

    @Test
    void aRelationBetweenTwoPeopleIsShownFromBothSides() {
        Case child = story.logged();
        Case mother = story.logged();
        Api.Answer related =
                post(child, "relations", "{\"kind\": \"CHILD_OF\", \"personId\": \"" + mother.personId() + "\"}");
        assertThat(related.status()).isEqualTo(201);
        Api.Answer seen = story.person(DESK, mother);
        assertThat(seen.text("/relations/0/kind")).isEqualTo("PARENT_OF");
        assertThat(seen.text("/relations/0/personId")).isEqualTo(child.personId());
        assertThat(story.person(DESK, child).text("/relations/0/kind")).isEqualTo("CHILD_OF");
    }

    @Test
    void theRecordSaysWhoHoldsParentalResponsibilityAndWhoHasSpokenToThem() {
        Case of = story.logged();
        String relation = post(
                        of,
                        "relations",
                        "{\"kind\": \"PARENTAL_RESPONSIBILITY_HELD_BY\", \"name\": \"Alex Example, her aunt\"}")
                .text("/id");
        post(
                of,
                "relations/" + relation + "/spoken-to",
                "{\"by\": \"Sister Mary of the ward\", \"at\": \"2026-11-20T19:10:00Z\"}");
        Api.Answer person = story.person(DESK, of);
        assertThat(person.text("/relations/0/name")).isEqualTo("Alex Example, her aunt");
        assertThat(person.text("/relations/0/spokenTo/0/by")).isEqualTo("Sister Mary of the ward");
        assertThat(person.text("/relations/0/spokenTo/0/at")).isEqualTo("2026-11-20T19:10:00Z");
        assertThat(Everything.in(jdbc)).doesNotContain("Alex Example", "Sister Mary");
        assertThat(post(of, "relations/" + relation + "/remove", "").status()).isEqualTo(200);
        assertThat(story.person(DESK, of).body().path("relations")).isEmpty();
    }

    @Test
    void aRelationToSomebodyWhoIsHiddenFromTheReaderIsNotShown() {
        Case child = story.logged();
        Case suspect = story.logged();
        post(child, "relations", "{\"kind\": \"EXPLOITED_BY\", \"personId\": \"" + suspect.personId() + "\"}");
        api.post(
                TestTokens.privacyOfficer(),
                "/api/people/" + suspect.personId() + "/exclusions",
                "{\"user\": \"duty.officer\", \"why\": \"a cousin\"}");
        assertThat(story.person(DESK, child).response().body()).doesNotContain(suspect.personId());
        assertThat(post(child, "relations", "{\"kind\": \"FRIEND_OF\", \"personId\": \"" + suspect.personId() + "\"}")
                        .wrongFields())
                .containsExactly("personId");
    }

    @Test
    void anIncidentIsLoggedWithSeveralContactsEachWithItsSafety() {
        Case of = story.logged(DESK, Story.stabbing().replace("\"contact\": \"07700 900123\"", """
                        "contact": "07700 900123", "contacts": [
                            {"contact": "0121 496 0000", "whose": "MOTHER", "safeToRing": "YES",
                             "safeToText": "NO", "safeToLeaveMessage": "NO"}]
                        """));
        Api.Answer person = story.person(DESK, of);
        assertThat(person.text("/identity/contact")).isEqualTo("07700 900123");
        assertThat(person.text("/contacts/0/whose")).isEqualTo("NOT_KNOWN");
        assertThat(person.text("/contacts/1/contact")).isEqualTo("0121 496 0000");
        assertThat(person.text("/contacts/1/whose")).isEqualTo("MOTHER");
        assertThat(person.text("/contacts/1/safeToRing")).isEqualTo("YES");
        assertThat(person.text("/contacts/1/safeToLeaveMessage")).isEqualTo("NO");
    }

    @Test
    void aContactThatIsWrongIsForgottenAndIsToBeFoundOut() {
        Case of = story.logged();
        assertThat(post(of, "contacts/1/remove", "").status()).isEqualTo(200);
        assertThat(story.person(DESK, of).response().body()).doesNotContain("07700 900123");
        assertThat(story.response(of).response().body()).contains("CONTACT_NOT_KNOWN");
        Api.Answer added = post(
                of, "contacts", "{\"contact\": \"07700 900456\", \"whose\": \"THEIR_OWN\", \"safeToText\": \"YES\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(story.person(DESK, of).text("/identity/contact")).isEqualTo("07700 900456");
        assertThat(story.response(of).response().body()).doesNotContain("CONTACT_NOT_KNOWN");
    }

    private Api.Answer post(Case of, String what, String body) {
        return api.post(DESK, "/api/people/" + of.personId() + "/" + what, body);
    }
}
