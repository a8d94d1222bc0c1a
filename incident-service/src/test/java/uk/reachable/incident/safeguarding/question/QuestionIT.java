package uk.reachable.incident.safeguarding.question;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.incident.SafeguardingUnanswered;
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
class QuestionIT {

    private static final Token DESK = TestTokens.dutyOfficer();

    private final Api api;
    private final Story story;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    QuestionIT(Api api, Story story, JdbcClient jdbc, MutableClock clock) {
        this.api = api;
        this.story = story;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of what other tests have left, or the list would be full. */
    @BeforeEach
    void nothingElseIsUnanswered() {
        jdbc.sql("UPDATE safeguarding_question SET answered = true").update();
    }

    @Test
    void aChildIsAskedAboutFromTheMomentTheIncidentIsLogged() {
        Case logged = story.logged();
        assertThat(story.response(logged).text("/people/0/safeguarding/0/question"))
                .isEqualTo("SOCIAL_CARE");
        Api.Answer asked = read(logged);
        assertThat(asked.body().at("/0/answer").isNull()).isTrue();
        assertThat(asked.text("/0/tell/name")).startsWith("Sandwell");
    }

    @Test
    void anAnswerSaysByWhomWhenAndWithWhatReference() {
        Case logged = story.logged();
        Api.Answer answered = answer(logged, "SOCIAL_CARE", told());
        assertThat(answered.status()).isEqualTo(200);
        Api.Answer read = read(logged);
        assertThat(read.text("/0/answer/organisation")).isEqualTo("Sandwell MASH");
        assertThat(read.text("/0/answer/by")).isEqualTo("Nurse Blake");
        assertThat(read.text("/0/answer/at")).isEqualTo(clock.instant().toString());
        assertThat(read.text("/0/answer/reference")).isEqualTo("MASH-104233");
        assertThat(read.header("Cache-Control")).contains("no-store");
        assertThat(story.response(logged).text("/people/0/safeguarding/0/answer"))
                .isEqualTo("TOLD");
        assertThat(Everything.in(jdbc)).doesNotContain("Nurse Blake", Everything.asBytes("Nurse Blake"));
    }

    @Test
    void unansweredAfterAnHourItIsOnTheDutyDesksListOldestFirstAndToldOnce() {
        Case first = story.logged();
        clock.advance(Duration.ofMinutes(5));
        Case second = story.logged();
        clock.advance(Duration.ofMinutes(61));
        soon().until(() -> !told(first).isEmpty() && !told(second).isEmpty());
        List<String> list = unanswered();
        assertThat(list.indexOf(first.personId())).isNotNegative().isLessThan(list.indexOf(second.personId()));
        Case third = story.logged();
        clock.advance(Duration.ofMinutes(61));
        soon().until(() -> !told(third).isEmpty());
        assertThat(told(first)).hasSize(1);
        assertThat(told(first).getFirst().question()).isEqualTo(SafeguardingQuestion.SOCIAL_CARE);
    }

    @Test
    void whatIsAnsweredLeavesTheListAndIsNotTold() {
        Case answered = story.logged();
        Case unanswered = story.logged();
        answer(answered, "SOCIAL_CARE", "{\"answer\": \"NOT_NEEDED\", \"why\": \"told by school\"}");
        clock.advance(Duration.ofMinutes(61));
        soon().until(() -> !told(unanswered).isEmpty());
        assertThat(told(answered)).isEmpty();
        assertThat(unanswered()).contains(unanswered.personId()).doesNotContain(answered.personId());
        answer(unanswered, "SOCIAL_CARE", told());
        assertThat(unanswered()).doesNotContain(unanswered.personId());
    }

    @Test
    void theListSaysWhomToTellNow() {
        Case logged = story.logged();
        clock.advance(Duration.ofMinutes(61));
        soon().until(() -> !told(logged).isEmpty());
        Api.Answer list = api.get(DESK, "/api/safeguarding/unanswered");
        assertThat(list.response().body()).contains("Sandwell", "0121 496").doesNotContain("Jordan");
    }

    @Test
    void mappaIsAskedWhenTheDeskSaysSo() {
        Case logged = story.logged();
        Api.Answer asked = api.post(DESK, "/api/people/" + logged.personId() + "/safeguarding/MAPPA/ask", "");
        assertThat(asked.text("/question")).isEqualTo("MAPPA");
        assertThat(read(logged).body().findValuesAsString("question")).contains("MAPPA");
    }

    @Test
    void aCorrectedAnswerTakesThePlaceOfTheFirstAndBothAreKept() {
        Case logged = story.logged();
        answer(logged, "SOCIAL_CARE", told().replace("MASH-104233", "MASH-1"));
        answer(logged, "SOCIAL_CARE", told());
        assertThat(read(logged).text("/0/answer/reference")).isEqualTo("MASH-104233");
        assertThat(jdbc.sql("SELECT count(*) FROM safeguarding_answer WHERE person_id = ?")
                        .param(logged.personId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void anAnswerThatLacksSomethingIsRefusedAndChangesNothing() {
        Case logged = story.logged();
        assertThat(answer(logged, "SOCIAL_CARE", "{\"answer\": \"TOLD\"}").wrongFields())
                .containsExactlyInAnyOrder("organisation", "by", "at");
        assertThat(answer(logged, "SOCIAL_CARE", "{\"answer\": \"NOT_NEEDED\"}").wrongFields())
                .containsExactly("why");
        assertThat(read(logged).body().at("/0/answer").isNull()).isTrue();
    }

    private String told() {
        return """
                {"answer": "TOLD", "organisation": "Sandwell MASH", "by": "Nurse Blake", "at": "%s",
                 "reference": "MASH-104233"}""".formatted(clock.instant());
    }

    private Api.Answer answer(Case of, String question, String body) {
        return api.post(DESK, "/api/people/" + of.personId() + "/safeguarding/" + question, body);
    }

    private Api.Answer read(Case of) {
        return api.get(DESK, "/api/people/" + of.personId() + "/safeguarding");
    }

    private List<String> unanswered() {
        return api.get(DESK, "/api/safeguarding/unanswered").body().findValuesAsString("personId");
    }

    private List<SafeguardingUnanswered> told(Case of) {
        return new Outgoing(story, jdbc).of(SafeguardingUnanswered.class, of.incidentId());
    }
}
