package uk.reachable.gateway.session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

class SessionIT extends GatewayTest {

    @Test
    void everyPageOfSomebodySignedInKnowsWhenTheSessionEnds() throws Exception {
        assertThat(signedIn().get("/").body())
                .contains("data-seconds=\"43200\"", "Stay signed in", "/assets/session-")
                .doesNotContain("<style", " style=", "onclick=");
    }

    @Test
    void whoIsNotSignedInIsNotWarned() throws Exception {
        assertThat(new Browser(port).get("/").body()).doesNotContain("/assets/session-", "Stay signed in");
    }

    @Test
    void toStaySignedInIsToAsk() throws Exception {
        assertThat(signedIn().get("/session").statusCode()).isEqualTo(204);
    }

    @Test
    void whoseSessionHasEndedIsSentToSignIn() throws Exception {
        assertThat(new Browser(port).get("/session").statusCode()).isEqualTo(302);
    }

    @Test
    void theSignedOutPageLeadsBackToThePageThatOneWasOn() throws Exception {
        assertThat(new Browser(port).get("/signed-out?from=/incidents/new").body())
                .contains("You have been signed out", "href=\"/incidents/new\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "//elsewhere.test", "https://elsewhere.test", "/%5Celsewhere.test", "/x%22y"})
    void theSignedOutPageLeadsNowhereElse(String from) throws Exception {
        assertThat(new Browser(port).get("/signed-out?from=" + from).body())
                .contains("href=\"/oauth2/authorization/reachable\"")
                .doesNotContain("elsewhere");
    }

    @Test
    void afterSigningInOneIsBackOnThePageThatOneWasOn() throws Exception {
        Browser browser = new Browser(port);
        browser.get("/inbox");

        assertThat(Browser.location(browser.signIn())).contains("/inbox");
    }

    @Test
    void nobodyComesBackToAPartOfAPageThatAScriptAskedFor() throws Exception {
        Browser browser = new Browser(port);
        browser.get("/inbox");
        browser.send(browser.request("/board/rows").header("Sec-Fetch-Dest", "empty"));
        browser.send(browser.request("/incidents/i-1/logged").header("HX-Request", "true"));

        assertThat(Browser.location(browser.signIn())).contains("/inbox");
    }

    private Browser signedIn() throws Exception {
        Browser browser = new Browser(port);
        browser.signIn();
        return browser;
    }
}
