package uk.reachable.incident.people.sighting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class SightingIT {

    private static final Token AUDITOR = TestTokens.auditor();
    private static final Token PRIVACY = TestTokens.privacyOfficer();
    private static final Token REDTHREAD = TestTokens.caseworkerRedthread();

    private final Story story;
    private final Api api;

    SightingIT(Story story, Api api) {
        this.story = story;
        this.api = api;
    }

    @Test
    void whoSawAPersonIsListedWithTheNewestFirst() {
        Case of = story.logged();
        story.person(TestTokens.dutyOfficer(), of);
        story.person(TestTokens.programmeManager(), of);

        Api.Answer seen = sightings(AUDITOR, of);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(lines(seen))
                .containsExactly(
                        "READ_IDENTITY programme.manager west-midlands-vru",
                        "READ_IDENTITY duty.officer west-midlands-vru");
        assertThat(seen.text("/items/0/at")).isNotEmpty();
        assertThat(seen.header("Cache-Control")).contains("no-store");
    }

    @Test
    void whoChangedSomethingOfThemIsListed() {
        Case of = story.logged();
        String path = "/api/people/" + of.personId();
        api.post(
                TestTokens.dutyOfficer(), path + "/contacts", "{\"contact\": \"07700 900456\", \"whose\": \"MOTHER\"}");
        api.post(PRIVACY, path + "/exclusions", "{\"user\": \"a.worker\", \"why\": \"a cousin\"}");

        assertThat(lines(sightings(PRIVACY, of)))
                .containsExactly(
                        "EXCLUDE privacy.officer west-midlands-vru", "ADD_CONTACT duty.officer west-midlands-vru");
    }

    @Test
    void aProvidersReadSaysWhatHadBeenDisclosedToIt() {
        Case of = story.logged();
        story.accepted(of, "redthread");
        story.heartbeats();
        soon().until(() -> story.person(REDTHREAD, of).status() == 200);

        Api.Answer seen = sightings(AUDITOR, of);

        assertThat(seen.text("/items/0/deed")).isEqualTo("READ_DISCLOSED");
        assertThat(seen.body().at("/items/0/disclosed").toString()).contains("\"name\"", "\"contact\"");
    }

    @Test
    void aReadByEmergencyAccessSaysItsReasonAsACode() {
        Case of = story.logged();
        api.post(
                REDTHREAD,
                "/api/people/" + of.personId() + "/emergency-access",
                "{\"reason\": \"RISK_TO_LIFE\", \"why\": \"the ward asks\"}");
        story.person(REDTHREAD, of);

        Api.Answer seen = sightings(AUDITOR, of);

        assertThat(lines(seen))
                .containsExactly(
                        "READ_IN_EMERGENCY caseworker.redthread redthread",
                        "TAKE_EMERGENCY_ACCESS caseworker.redthread redthread");
        assertThat(seen.text("/items/0/emergency")).isEqualTo("RISK_TO_LIFE");
        assertThat(seen.response().body()).doesNotContain("the ward asks");
    }

    @Test
    void whoTheyAreIsNotInTheAnswer() {
        Case of = story.logged();
        story.person(TestTokens.dutyOfficer(), of);

        assertThat(sightings(AUDITOR, of).response().body()).doesNotContain("Jordan", "07700", "2010-03-01");
        assertThat(find(AUDITOR, of.reference()).response().body()).doesNotContain("Jordan", "07700", "2010-03-01");
    }

    @Test
    void whoLooksAtTheListIsOnIt() {
        Case of = story.logged();
        sightings(AUDITOR, of);

        assertThat(lines(sightings(PRIVACY, of))).containsExactly("READ_SIGHTINGS auditor west-midlands-vru");
    }

    @Test
    void aLongListComesInParts() {
        Case of = story.logged();
        IntStream.range(0, 60).forEach(_ -> story.person(TestTokens.dutyOfficer(), of));

        Api.Answer first = sightings(AUDITOR, of);
        Api.Answer second = api.get(AUDITOR, path(of) + "?next=" + first.text("/next"));

        assertThat(lines(first)).hasSize(50);
        assertThat(lines(second)).hasSize(10).allMatch(line -> line.startsWith("READ_IDENTITY"));
        assertThat(second.body().has("next")).isFalse();
        assertThat(api.get(AUDITOR, path(of) + "?next=yesterday").wrongFields()).containsExactly("next");
    }

    @Test
    void forAnybodyElseThereIsNoSuchList() {
        Case of = story.logged();
        assertThat(sightings(TestTokens.dutyOfficer(), of).status()).isEqualTo(404);
        assertThat(sightings(TestTokens.operator(), of).status()).isEqualTo(404);
        assertThat(sightings(AUDITOR.with("region", "west-yorkshire"), of).status())
                .isEqualTo(404);
    }

    @Test
    void peopleAreFoundByTheReferenceOfTheirIncidentInOnesOwnRegion() {
        Case of = story.logged();

        assertThat(find(AUDITOR, of.reference()).text("/0/id")).isEqualTo(of.personId());
        assertThat(find(AUDITOR, of.reference()).text("/0/ageBand")).isEqualTo("UNDER_18");
        assertThat(find(AUDITOR.with("region", "west-yorkshire"), of.reference())
                        .body()
                        .isEmpty())
                .isTrue();
        assertThat(find(AUDITOR, "WM-1999-000001").body().isEmpty()).isTrue();
        assertThat(find(AUDITOR, "").wrongFields()).containsExactly("reference");
        assertThat(find(TestTokens.dutyOfficer(), of.reference()).status()).isEqualTo(403);
    }

    @Test
    void whoeverIsExcludedFromAPersonDoesNotFindThem() {
        Case of = story.logged();
        api.post(
                PRIVACY,
                "/api/people/" + of.personId() + "/exclusions",
                "{\"user\": \"auditor\", \"why\": \"a cousin\"}");

        assertThat(find(AUDITOR, of.reference()).body().isEmpty()).isTrue();
        assertThat(sightings(AUDITOR, of).status()).isEqualTo(404);
    }

    private Api.Answer sightings(Token user, Case of) {
        return api.get(user, path(of));
    }

    private Api.Answer find(Token user, String reference) {
        return api.get(user, "/api/people?reference=" + reference);
    }

    private static String path(Case of) {
        return "/api/people/" + of.personId() + "/sightings";
    }

    private static List<String> lines(Api.Answer answer) {
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .map(SightingIT::line)
                .toList();
    }

    private static String line(JsonNode one) {
        return String.join(
                " ",
                one.path("deed").asString(),
                one.path("subject").asString(),
                one.path("organisation").asString());
    }
}
