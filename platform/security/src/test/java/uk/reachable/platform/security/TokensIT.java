package uk.reachable.platform.security;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@RunningGuard
class TokensIT {

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Test
    void aGoodTokenBecomesTheActor() throws Exception {
        var reply = caller().getAs(TestTokens.taskingBirmingham().signed(), "/api/me");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(JsonMapper.shared().readValue(reply.body(), Actor.class))
                .isEqualTo(new Actor(
                        "tasking.birmingham",
                        "west-midlands-police",
                        "west-midlands",
                        Set.of(Role.TASKING),
                        Set.of("E08000025")));
    }

    @Test
    void anUnknownRoleIsIgnored() throws Exception {
        var reply =
                caller().getAs(TestTokens.auditor().roles("AUDITOR", "WIZARD").signed(), "/api/me");

        assertThat(JsonMapper.shared().readValue(reply.body(), Actor.class).roles())
                .containsExactly(Role.AUDITOR);
    }

    @Test
    void aBearerTokenUnderOutsideIsTheServicesToJudge() throws Exception {
        var reply = caller().getAs("a-secret-that-is-no-jwt", "/api/outside/secret");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("Bearer a-secret-that-is-no-jwt");
    }

    static Stream<Arguments> refused() {
        var good = TestTokens.dutyOfficer();
        String signed = good.signed();
        return Stream.of(
                arguments("expired", good.expired().signed(), "has expired"),
                arguments("without expiry", good.without("exp").signed(), "has expired"),
                arguments("not yet in force", good.with("nbf", 4_000_000_000L).signed(), "not in force yet"),
                arguments(
                        "for another audience", good.forAudience("another-api").signed(), "for another system"),
                arguments("without audience", good.without("aud").signed(), "for another system"),
                arguments(
                        "of another issuer", good.ofIssuer("https://evil.test").signed(), "of another issuer"),
                arguments("without issuer", good.without("iss").signed(), "of another issuer"),
                arguments("signed by another key", good.forged(), "not genuine"),
                arguments(
                        "changed after signing",
                        TestTokens.operator().signed().split("\\.")[0] + "." + signed.split("\\.")[1].replace('a', 'b')
                                + "." + signed.split("\\.")[2],
                        "not genuine"),
                arguments("unsigned", "eyJhbGciOiJub25lIn0." + signed.split("\\.")[1] + ".", "not genuine"),
                arguments("no token at all", "nonsense", "not genuine"),
                arguments("without region", good.without("region").signed(), "no claim region"),
                arguments("without organisation", good.without("organisation").signed(), "no claim organisation"),
                arguments(
                        "with an empty organisation",
                        good.with("organisation", " ").signed(),
                        "no claim organisation"),
                arguments("without subject", good.without("sub").signed(), "no claim sub"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aTokenThatDoesNotHoldIsRefusedWithTheReason(String name, String token, String reason) throws Exception {
        var reply = caller().getAs(token, "/api/me");

        assertThatIsProblem(reply, 401);
        assertThat(reply.body()).contains(reason).doesNotContain("evil");
        assertThat(reply.headers().firstValue("WWW-Authenticate").orElse(""))
                .startsWith("Bearer error=\"invalid_token\", error_description=\"")
                .contains(reason);
    }

    @Test
    void withoutATokenTheCallerIsAskedToSignInAndNotRedirected() throws Exception {
        var reply = caller().get("/api/me", "Accept", "text/html");

        assertThatIsProblem(reply, 401);
        assertThat(reply.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void aTokenInTheAddressIsNotTaken() throws Exception {
        var reply =
                caller().get("/api/me?access_token=" + TestTokens.dutyOfficer().signed());

        assertThatIsProblem(reply, 401);
    }

    @Test
    void theDescriptionIsOpenAndDoesNotAskForAnActor() throws Exception {
        var reply = caller().get("/api/docs/guarded");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("\"/api/me\"").doesNotContain("\"name\":\"actor\"");
    }

    @Test
    void nothingButTheApiIsServed() throws Exception {
        var withToken = caller().getAs(TestTokens.dutyOfficer().signed(), "/elsewhere");

        var without = caller().get("/elsewhere");

        assertThatIsProblem(withToken, 403);
        assertThatIsProblem(without, 401);
    }

    @Test
    void anAddressThatTheFirewallRefusesIsABadRequest() throws Exception {
        var reply = caller().getAs(TestTokens.dutyOfficer().signed(), "/api//me");

        assertThatIsProblem(reply, 400);
    }

    @Test
    void anUnknownAddressOfTheApiIsNotFoundRatherThanForbidden() throws Exception {
        var reply = caller().getAs(TestTokens.dutyOfficer().signed(), "/api/unknown");

        assertThatIsProblem(reply, 404);
    }

    @Test
    void hiddenIs404AndForbiddenIs403() throws Exception {
        String token = TestTokens.dutyOfficer().signed();

        var hidden = caller().getAs(token, "/api/cases/HIDDEN");
        var forbidden = caller().getAs(token, "/api/cases/FORBIDDEN");
        var allowed = caller().getAs(token, "/api/cases/ALLOWED");

        assertThatIsProblem(hidden, 404);
        assertThatIsProblem(forbidden, 403);
        assertThat(allowed.statusCode()).isEqualTo(200);
    }

    @Test
    void aStreamEndsWithoutBeingDenied() throws Exception {
        var reply = caller().getAs(TestTokens.dutyOfficer().signed(), "/api/stream");

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("data:duty.officer\n\n");
    }

    @Test
    void healthIsOpenOnThePortOfManagementOnly() throws Exception {
        var onItsPort = new Caller(managementPort).get("/actuator/health");

        var onTheApis = caller().get("/actuator/health");

        assertThat(onItsPort.statusCode()).isEqualTo(200);
        assertThatIsProblem(onTheApis, 401);
    }

    @Test
    void everyDemoUserHasAToken() {
        var users = List.of(
                TestTokens.dutyOfficer(),
                TestTokens.programmeManager(),
                TestTokens.caseworkerRedthread(),
                TestTokens.caseworkerStGiles(),
                TestTokens.managerStGiles(),
                TestTokens.taskingBirmingham(),
                TestTokens.leadOfficer(),
                TestTokens.navigatorBirmingham(),
                TestTokens.auditor(),
                TestTokens.operator(),
                TestTokens.dutyWestYorkshire(),
                TestTokens.caseworkerWestYorkshire());

        assertThat(users).allSatisfy(user -> assertThat(
                        caller().getAs(user.signed(), "/api/me").statusCode())
                .isEqualTo(200));
    }

    private Caller caller() {
        return new Caller(port);
    }

    private static void assertThatIsProblem(HttpResponse<String> reply, int status) {
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.body()).contains("\"detail\":\"");
    }
}
