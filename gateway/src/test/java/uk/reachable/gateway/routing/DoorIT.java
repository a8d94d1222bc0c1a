package uk.reachable.gateway.routing;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.reachable.gateway.GatewayTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The gateway's own table: all that it serves, and what somebody hears who has not signed in. */
class DoorIT extends GatewayTest {

    /** Everything else asks for a token. */
    private static final Set<String> OPEN = Set.of(
            "/api/docs/incident/**", "/api/docs/intervention/**", "/api/docs/notification/**", "/api/docs/referral/**");

    /** Whoever has a one-time link or another secret needs no token; the service checks it. */
    private static final Set<String> OUTSIDE =
            Set.of("/api/outside/legs/**", "/api/outside/notices/**", "/api/outside/notify/**");

    private static final Set<String> ASKS_FOR_A_TOKEN = Set.of(
            "/api/incidents/**",
            "/api/people/**",
            "/api/board/**",
            "/api/board/stream",
            "/api/rules/**",
            "/api/meetings/**",
            "/api/actions/**",
            "/api/safeguarding/**",
            "/api/notices/**",
            "/api/emergency-accesses/**",
            "/api/drafts/*",
            "/api/imports",
            "/api/imports/*",
            "/api/baseline",
            "/api/referrals/**",
            "/api/capacity",
            "/api/programmes/**",
            "/api/outreach",
            "/api/wind-down",
            "/api/matching/**",
            "/api/waiting",
            "/api/unmet-need",
            "/api/returns/**",
            "/api/workers/**",
            "/api/safeguards/**",
            "/api/agreements/**",
            "/api/inbox/**",
            "/api/inbox/stream",
            "/api/webhooks/**",
            "/api/undelivered/**",
            "/api/wording/**",
            "/api/operations/incident/**",
            "/api/operations/referral/**",
            "/api/operations/intervention/**",
            "/api/operations/notification/**");

    /** What a browser without a session gets: the page that offers to sign in, the issuer, a refusal. */
    private static final Map<String, Integer> PAGES = Map.ofEntries(
            Map.entry("/", 200),
            Map.entry("/area", 302),
            Map.entry("/area/actions/{id}/complete", 302),
            Map.entry("/area/journeys/{id}/{leg}", 302),
            Map.entry("/area/meetings/{id}", 302),
            Map.entry("/area/meetings/{id}/incidents/{incident}/next-of-kin", 302),
            Map.entry("/area/meetings/{id}/incidents/{incident}/people/{person}/lift", 302),
            Map.entry("/area/meetings/{id}/incidents/{incident}/people/{person}/pause", 302),
            Map.entry("/area/meetings/{id}/notices/{notice}/agree", 302),
            Map.entry("/area/meetings/{id}/time", 302),
            Map.entry("/board/changes", 302),
            Map.entry("/board/rows", 302),
            Map.entry("/board/wall", 302),
            Map.entry("/board/wall/rows", 302),
            Map.entry("/cases", 302),
            Map.entry("/cases/{id}", 302),
            Map.entry("/cases/{id}/accept", 302),
            Map.entry("/cases/{id}/already-with-us", 302),
            Map.entry("/cases/{id}/complete", 302),
            Map.entry("/cases/{id}/contact", 302),
            Map.entry("/cases/{id}/decline", 302),
            Map.entry("/cases/{id}/end", 302),
            Map.entry("/cases/{id}/end-early", 302),
            Map.entry("/cases/{id}/handover", 302),
            Map.entry("/cases/{id}/handovers/{handover}/accept", 302),
            Map.entry("/cases/{id}/handovers/{handover}/refuse", 302),
            Map.entry("/cases/{id}/lead-professional", 302),
            Map.entry("/cases/{id}/left", 302),
            Map.entry("/cases/{id}/now", 302),
            Map.entry("/cases/{id}/person", 302),
            Map.entry("/cases/{id}/session", 302),
            Map.entry("/cases/{id}/worker", 302),
            Map.entry("/catalogue", 302),
            Map.entry("/catalogue/{id}", 302),
            Map.entry("/catalogue/{id}/funding", 302),
            Map.entry("/catalogue/{id}/places", 302),
            Map.entry("/desk", 302),
            Map.entry("/desk/social-care/{person}/{question}", 302),
            Map.entry("/desk/undelivered/{id}", 302),
            Map.entry("/desk/{list}", 302),
            Map.entry("/funding", 302),
            Map.entry("/guardrails", 302),
            Map.entry("/inbox", 302),
            Map.entry("/inbox/channels", 302),
            Map.entry("/inbox/rows", 302),
            Map.entry("/inbox/{id}", 302),
            Map.entry("/inbox/{id}/acknowledge", 302),
            Map.entry("/incidents/new", 302),
            Map.entry("/incidents/new/anew", 302),
            Map.entry("/incidents/new/draft", 302),
            Map.entry("/incidents/new/people", 302),
            Map.entry("/incidents/{id}", 302),
            Map.entry("/incidents/{id}/amend", 302),
            Map.entry("/incidents/{id}/close", 302),
            Map.entry("/incidents/{id}/link", 302),
            Map.entry("/incidents/{id}/links/{link}/remove", 302),
            Map.entry("/incidents/{id}/logged", 302),
            Map.entry("/incidents/{id}/merge", 302),
            Map.entry("/incidents/{id}/now", 302),
            Map.entry("/incidents/{id}/people/{person}", 302),
            Map.entry("/incidents/{id}/people/{person}/contacts", 302),
            Map.entry("/incidents/{id}/people/{person}/contacts/{number}/remove", 302),
            Map.entry("/incidents/{id}/people/{person}/factors", 302),
            Map.entry("/incidents/{id}/people/{person}/roles", 302),
            Map.entry("/incidents/{id}/refer", 302),
            Map.entry("/incidents/{id}/referrals/{referral}", 302),
            Map.entry("/incidents/{id}/referrals/{referral}/confirm-reoffer", 302),
            Map.entry("/incidents/{id}/referrals/{referral}/offer", 302),
            Map.entry("/incidents/{id}/referrals/{referral}/release", 302),
            Map.entry("/incidents/{id}/referrals/{referral}/reopen", 302),
            Map.entry("/incidents/{id}/referrals/{referral}/review", 302),
            Map.entry("/incidents/{id}/referrals/{referral}/withdraw", 302),
            Map.entry("/incidents/{id}/reopen", 302),
            Map.entry("/incidents/{id}/respond", 302),
            Map.entry("/incidents/{id}/timeline", 302),
            Map.entry("/incidents/{id}/undo-merge", 302),
            Map.entry("/leg", 200),
            Map.entry("/meetings", 302),
            Map.entry("/meetings/{id}", 302),
            Map.entry("/meetings/{id}/actions/{action}/complete", 302),
            Map.entry("/meetings/{id}/actions/{action}/drop", 302),
            Map.entry("/meetings/{id}/minutes", 302),
            Map.entry("/meetings/{id}/purposes/{purpose}", 302),
            Map.entry("/meetings/{id}/{form}", 302),
            Map.entry("/my-work", 302),
            Map.entry("/notice", 200),
            Map.entry("/operations", 302),
            Map.entry("/operations/deliveries", 302),
            Map.entry("/operations/deliveries/replay", 302),
            Map.entry("/operations/deliveries/{id}/replay", 302),
            Map.entry("/operations/{part}/{list}/{id}/{step}", 302),
            Map.entry("/places", 302),
            Map.entry("/privacy", 302),
            Map.entry("/privacy/emergency", 302),
            Map.entry("/privacy/emergency/{id}", 302),
            Map.entry("/privacy/people/{person}", 302),
            Map.entry("/privacy/people/{person}/erasure", 302),
            Map.entry("/returns", 302),
            Map.entry("/returns/reach", 302),
            Map.entry("/returns/reach.csv", 302),
            Map.entry("/returns/reach/{programme}", 302),
            Map.entry("/returns/{id}", 302),
            Map.entry("/returns/{id}/restate", 302),
            Map.entry("/returns/{id}/table.csv", 302),
            Map.entry("/rules", 302),
            Map.entry("/rules/next", 302),
            Map.entry("/rules/next/try", 302),
            Map.entry("/rules/{version}", 302),
            Map.entry("/session", 302),
            Map.entry("/sign-in-failed", 401),
            Map.entry("/signed-out", 200),
            Map.entry("/team", 302),
            Map.entry("/team/new", 302),
            Map.entry("/team/{id}", 302));

    @Autowired
    @Qualifier("routes")
    RouterFunction<ServerResponse> routes;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Test
    void everyRouteAndPageIsInThisTable() {
        Set<String> table = new TreeSet<>(OPEN);
        table.addAll(ASKS_FOR_A_TOKEN);
        table.addAll(OUTSIDE);
        assertThat(Routes.of(routes)).isEqualTo(table);
        assertThat(pagesServed()).isEqualTo(new TreeSet<>(PAGES.keySet()));
    }

    /** What is beyond the limit is counted nowhere. */
    @Test
    void eachOfThemHasFiguresOfItsOwn(@Value("${management.metrics.web.server.max-uri-tags:100}") int counted) {
        assertThat(Routes.of(routes).size() + pagesServed().size()).isLessThan(counted);
    }

    @Test
    void noRouteIsOpenToSomebodyWithoutAGoodToken() throws Exception {
        for (String route : ASKS_FOR_A_TOKEN) {
            for (String token : badTokens()) {
                assertRefused(route, "GET", token);
                assertRefused(route, "POST", token);
            }
        }
        assertThat(SERVICE.received).isEmpty();
    }

    @Test
    void theDescriptionsAreOpenToAnybody() throws Exception {
        for (String route : OPEN) {
            assertThat(answer(route, "GET", "").statusCode()).as(route).isIn(200, 503);
        }
    }

    @Test
    void whoHasAOneTimeLinkPassesWithoutATokenAndOnlyThere() throws Exception {
        var response = send(json(request("/api/outside/legs/confirm"), "{\"token\":\"secret\"}"));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().path()).isEqualTo("/api/outside/legs/confirm");
        assertThat(SERVICE.last().header("Authorization")).isEmpty();
        assertThat(answer("/api/outsider", "POST", "").statusCode()).isEqualTo(401);
    }

    @Test
    void aBearerTokenThatIsNotOursPassesUnreadAndOnlyThere() throws Exception {
        var fromOutside = send(json(request("/api/outside/legs/confirm"), "{}")
                .header("Authorization", "Bearer the-secret-of-a-partner"));
        assertThat(fromOutside.statusCode()).isEqualTo(200);
        assertThat(SERVICE.last().header("Authorization")).contains("Bearer the-secret-of-a-partner");
        assertThat(answer("/api/inbox", "POST", "the-secret-of-a-partner").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aPageWithoutASessionIsTheTables() throws Exception {
        for (var page : PAGES.entrySet()) {
            var response = send(request(page.getKey().replaceAll("\\{\\w+}", "one"))
                    .header("Cookie", "REACHABLE_SESSION=Zm9yZ2Vk"));
            assertThat(response.statusCode()).as(page.getKey()).isEqualTo(page.getValue());
            if (page.getValue() == 302) {
                assertThat(response.headers().firstValue("Location").orElseThrow())
                        .endsWith("/oauth2/authorization/reachable");
            }
        }
        assertThat(SERVICE.received).isEmpty();
    }

    private Set<String> pagesServed() {
        Set<String> paths = new TreeSet<>();
        pages.getHandlerMethods().forEach((request, method) -> {
            if (!ErrorController.class.isAssignableFrom(method.getBeanType())) {
                paths.addAll(request.getPatternValues());
            }
        });
        return paths;
    }

    private void assertRefused(String route, String method, String token) throws Exception {
        var response = answer(route, method, token);
        assertThat(response.statusCode())
                .as("%s %s with '%s'", method, route, token)
                .isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Location")).isEmpty();
    }

    private HttpResponse<String> answer(String route, String method, String token) throws Exception {
        var request = request(route.replace("/**", "/7").replace("/*", "/7")).method(method, BodyPublishers.noBody());
        return send(token.isEmpty() ? request : request.header("Authorization", "Bearer " + token));
    }

    /** None, garbage, another's signature, expired, for another audience, of another issuer. */
    private static Set<String> badTokens() {
        Instant later = Instant.now().plusSeconds(600);
        String good = ISSUER.tokenFor("duty.officer");
        String signature = ISSUER.tokenFor("auditor").split("\\.", -1)[2];
        return Set.of(
                "",
                "garbage",
                good.substring(0, good.lastIndexOf('.') + 1) + signature,
                ISSUER.token(
                        "duty.officer",
                        "reachable-api",
                        ISSUER.uri(),
                        Instant.now().minusSeconds(600)),
                ISSUER.token("duty.officer", "another-api", ISSUER.uri(), later),
                ISSUER.token("duty.officer", "reachable-api", "https://elsewhere.test", later));
    }
}
