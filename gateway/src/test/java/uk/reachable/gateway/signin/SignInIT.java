package uk.reachable.gateway.signin;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.gateway.Browser.location;

class SignInIT extends GatewayTest {

    @Autowired
    private JdbcClient database;

    private Browser browser = new Browser(0);

    @BeforeEach
    void aFreshBrowser() {
        browser = new Browser(port);
        ISSUER.secondsToLive = 600;
        ISSUER.refreshes.set(0);
    }

    @Test
    void signInUsesCodePkceAndNonceAndComesBackToTheStart() throws Exception {
        String toIssuer = location(browser.get("/oauth2/authorization/reachable"));

        var back = browser.signIn();

        assertThat(toIssuer)
                .startsWith(ISSUER.uri() + "/oauth2/authorize?response_type=code&client_id=reachable-console")
                .contains("&nonce=", "&code_challenge=", "code_challenge_method=S256");
        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(location(back)).endsWith("/");
    }

    @Test
    void theSessionIsInTheDatabaseAndItsCookieIsOutOfReachOfScripts() throws Exception {
        var back = browser.signIn();

        assertThat(back.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("REACHABLE_SESSION=")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(database.sql("select count(*) from spring_session where principal_name = 'duty.officer'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aSessionReachesTheServicesAsABearerTokenAndItsCookieDoesNot() throws Exception {
        browser.signIn();

        var response = browser.get("/api/programmes");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().header("Authorization")).startsWith("Bearer ey");
        assertThat(SERVICE.last().header("Cookie")).isEmpty();
    }

    @Test
    void aChangeBySessionNeedsTheCsrfToken() throws Exception {
        browser.signIn();
        SERVICE.received.clear();

        var response = browser.send(json(browser.request("/api/incidents"), "{}"));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("Nothing was changed").contains("Reload the page");
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void aChangeBySessionWithTheCsrfTokenGoesOn() throws Exception {
        browser.signIn();
        String token = browser.csrfToken();

        var response =
                browser.send(json(browser.request("/api/incidents"), "{}").header("X-CSRF-TOKEN", token));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().method()).isEqualTo("POST");
    }

    @Test
    void requestsOfTheSameMomentShareOneRefreshOfTheToken() throws Exception {
        ISSUER.secondsToLive = 1;
        browser.signIn();
        Callable<Integer> call = () -> browser.get("/api/programmes").statusCode();

        try (var threads = Executors.newFixedThreadPool(5)) {
            var answers = threads.invokeAll(Stream.generate(() -> call).limit(5).toList());

            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
        }
        assertThat(ISSUER.refreshes).hasValue(1);
    }

    @Test
    void aSessionWhoseTokenCannotBeRefreshedIsToldToSignIn() throws Exception {
        ISSUER.secondsToLive = 1;
        browser.signIn();
        ISSUER.forgetRefreshTokens();

        var call = browser.get("/api/programmes");
        var page = browser.get("/");

        assertThat(call.statusCode()).isEqualTo(401);
        assertThat(call.body()).contains("Your session has ended");
        assertThat(location(page)).endsWith("/oauth2/authorization/reachable");
    }

    @Test
    void signingOutEndsTheSessionHereAndAtTheIssuer() throws Exception {
        browser.signIn();
        var form = BodyPublishers.ofString("_csrf=" + browser.csrfToken());

        var response = browser.send(browser.request("/sign-out")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form));

        assertThat(location(response))
                .startsWith(ISSUER.uri() + "/connect/logout?id_token_hint=")
                .contains("post_logout_redirect_uri=http://localhost:" + port + "/");
        assertThat(browser.get("/api/programmes").statusCode()).isEqualTo(401);
    }

    @Test
    void aSignInThatFailsSaysWhatToDo() throws Exception {
        var back = browser.get("/login/oauth2/code/reachable?code=c&state=made-up");

        assertThat(location(back)).endsWith("/sign-in-failed");
        assertThat(browser.get("/sign-in-failed").body()).contains("You have not been signed in", "Sign in again");
    }
}
