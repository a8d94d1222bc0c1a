package uk.reachable.notification.choice;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.notification.running.Client;
import uk.reachable.notification.running.RunningService;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class ChannelsIT {

    private static final String PATH = "/api/inbox/channels";

    @Autowired
    Client client;

    @Autowired
    JdbcClient jdbc;

    private final String user = "user-" + UUID.randomUUID();
    private final Token somebody = TestTokens.token(user, "st-giles", "west-midlands", "CASEWORKER");

    @Test
    void whoHasNotChosenSeesTheOrderOfTheirRegionAndWhatCannotBeSwitchedOff() {
        JsonNode shown = json(client.get(PATH, somebody));

        assertThat(shown.get("version").asLong()).isZero();
        assertThat(shown.get("channels")).isEqualTo(shown.get("possible"));
        assertThat(shown.get("possible").valueStream().map(JsonNode::asString)).contains("EMAIL");
        assertThat(shown.get("urgent").valueStream().map(JsonNode::asString)).contains("OFFER_MADE");
    }

    @Test
    void whatSomebodyChoosesHoldsForThemAndForNobodyElse() {
        var answer = choose(0, "[]");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(client.get(PATH, somebody)).get("channels")).isEmpty();
        assertThat(json(client.get(PATH, TestTokens.caseworkerStGiles())).get("channels"))
                .isNotEmpty();
    }

    @Test
    void aChoiceFromAnOldVersionIsRefusedAndChangesNothing() {
        choose(0, "[]");

        var refused = choose(0, "[\"EMAIL\"]");
        var before = choose(5, "[\"EMAIL\"]");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(before.statusCode()).isEqualTo(409);
        assertThat(json(refused).get("version").asLong()).isEqualTo(1);
        assertThat(json(client.get(PATH, somebody)).get("channels")).isEmpty();
        assertThat(choose(1, "[\"EMAIL\"]").statusCode()).isEqualTo(200);
    }

    @Test
    void theSameChoiceAgainIsAnsweredAndChangesNothing() {
        choose(0, "[\"EMAIL\"]");

        var again = choose(0, "[\"EMAIL\"]");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("version").asLong()).isEqualTo(1);
    }

    @Test
    void aChannelThatTheRegionDoesNotAllowIsRefusedWithThoseThatItDoes() {
        var refused = choose(0, "[\"WEBHOOK\"]");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("errors").get(0).get("field").asString()).isEqualTo("channels");
        assertThat(json(refused).get("errors").get(0).get("message").asString()).contains("EMAIL");
        assertThat(rows()).isZero();
    }

    @Test
    void aChannelNamedTwiceIsRefused() {
        assertThat(choose(0, "[\"EMAIL\", \"EMAIL\"]").statusCode()).isEqualTo(400);
        assertThat(rows()).isZero();
    }

    private HttpResponse<String> choose(long version, String channels) {
        return client.put(PATH, somebody, "{\"version\": " + version + ", \"channels\": " + channels + "}");
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM channel_choice WHERE subject = ?")
                .param(user)
                .query(Long.class)
                .single();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
