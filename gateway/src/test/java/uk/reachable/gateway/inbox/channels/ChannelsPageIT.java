package uk.reachable.gateway.inbox.channels;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeAnswers;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class ChannelsPageIT extends GatewayTest {

    private static final String NOW =
            "{\"version\":3,\"channels\":[\"SMS\"],\"possible\":[\"EMAIL\",\"SMS\"],\"urgent\":[\"OFFER_MADE\"]}";

    private Browser browser = new Browser(0);

    @DynamicPropertySource
    static void inbox(DynamicPropertyRegistry properties) {
        properties.add("reachable.parts.notification", SERVICE::address);
    }

    @BeforeEach
    void signedIn() throws Exception {
        browser = new Browser(port);
        browser.signIn();
        SERVICE.answers(
                new FakeAnswers().to("GET /api/inbox/channels", 200, NOW).to("PUT /api/inbox/channels", 200, NOW));
    }

    @Test
    void somebodyChoosesHowTheyAreTold() throws Exception {
        assertThat(browser.get("/inbox/channels").body())
                .contains("E-mail", "Text message", "Accept or decline a referral")
                .doesNotContain(">SMS<");

        var answer = browser.sendForm("/inbox/channels", "version=3", "channels=EMAIL", "channels=SMS", "first=SMS");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(SERVICE.last().body()).isEqualTo("{\"version\":3,\"channels\":[\"SMS\",\"EMAIL\"]}");
        assertThat(browser.get("/inbox/channels?saved=true").body()).contains("Your choice was saved.");
    }

    @Test
    void aChoiceMadeMeanwhileOnAnotherDeviceIsSaidAndWhatWasChosenStays() throws Exception {
        SERVICE.answers(new FakeAnswers()
                .to("GET /api/inbox/channels", 200, NOW.replace("\"version\":3", "\"version\":4"))
                .to("PUT /api/inbox/channels", 409, "{\"title\":\"Conflict\",\"detail\":\"You have chosen since.\"}"));

        var answer = browser.sendForm("/inbox/channels", "version=3", "channels=EMAIL");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("You have chosen since.", "name=\"version\" value=\"4\"")
                .containsPattern("value=\"EMAIL\" checked");
    }

    @Test
    void withoutTheTokenOfAPageNothingIsChosen() throws Exception {
        var answer = browser.send(browser.request("/inbox/channels").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(SERVICE.received).noneMatch(request -> request.method().equals("PUT"));
    }

    @Test
    void whenTheServiceIsDownThePageSaysSo() throws Exception {
        SERVICE.answers(503, "application/problem+json", "{}");

        assertThat(browser.get("/inbox/channels").body()).contains("Your choice is not available");
    }
}
