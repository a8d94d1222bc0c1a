package uk.reachable.system.keycloak;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.local.issuer.DemoUser;
import uk.reachable.local.issuer.DemoUsers;
import uk.reachable.system.Incidents;
import uk.reachable.system.keycloak.realm.Realm;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.system.keycloak.KeycloakSystem.GATEWAY;
import static uk.reachable.system.keycloak.KeycloakSystem.KEYCLOAK;

/** Our own issuer is replaceable: the real gateway and a real service work with the real Keycloak instead. */
class KeycloakIT {

    private static final URI SIGN_IN = GATEWAY.resolve("/oauth2/authorization/reachable");
    private static final URI INCIDENTS = GATEWAY.resolve("/api/incidents");
    private static final URI BOARD = GATEWAY.resolve("/api/board");
    /** The same, past the gateway. */
    private static final URI DIRECT = KeycloakSystem.INCIDENTS.resolve("/api/board");

    private static KeycloakSystem system;
    private static Tokens tokens;
    private static Administration administration;

    @BeforeAll
    static void start() throws Exception {
        system = KeycloakSystem.start();
        tokens = new Tokens(system.clientSecret());
        administration = new Administration(tokens.ofAdministrator(system.adminPassword()));
        administration.recordRefreshedTokensToo();
    }

    @AfterAll
    static void stop() throws Exception {
        system.close();
    }

    @Test
    void itIsWellAsComposeAsksIt() throws Exception {
        Process asked = new ProcessBuilder(system.healthCheck()).start();

        assertThat(asked.waitFor()).isZero();
    }

    @Test
    void whoSignsInOnKeycloaksPageLogsAnIncident() {
        Browser officer = new Browser();

        Page start = officer.signIn(officer.get(SIGN_IN), "duty.officer", "duty.officer");
        Page logged = officer.sendJson(INCIDENTS, start.csrfToken(), stabbing());

        assertThat(start.isAt(GATEWAY)).isTrue();
        assertThat(logged.status()).as(logged.body()).isEqualTo(201);
        assertThat(officer.get(BOARD).body())
                .contains(JsonMapper.shared()
                        .readTree(logged.body())
                        .path("reference")
                        .asString("none"));
    }

    @Test
    void whatARoleMayNotDoIsRefused() {
        Browser worker = new Browser();

        Page start = worker.signIn(worker.get(SIGN_IN), "caseworker.redthread", "caseworker.redthread");
        Page refused = worker.sendJson(INCIDENTS, start.csrfToken(), stabbing());

        assertThat(refused.status()).as(refused.body()).isEqualTo(403);
    }

    @Test
    void whoKeycloakDoesNotKnowStaysOutside() {
        Browser stranger = new Browser();

        Page again = stranger.signIn(stranger.get(SIGN_IN), "duty.officer", "guessed");

        assertThat(again.isKeycloaksSignIn()).isTrue();
        assertThat(stranger.get(BOARD).status()).isEqualTo(401);
    }

    @Test
    void everyDemoUserIsInKeycloaksTokensWhoTheyAreInOurs() {
        for (DemoUser user : DemoUsers.all()) {
            JsonNode given = tokens.of(user.name());
            JsonNode access = Tokens.claims(given.path("access_token").asString());
            JsonNode identity = Tokens.claims(given.path("id_token").asString());

            assertThat(texts(access.path("aud"))).containsExactly("reachable-api");
            assertThat(texts(identity.path("aud"))).containsExactly(Realm.CONSOLE);
            assertThat(List.of(access, identity)).as(user.name()).allSatisfy(claims -> {
                assertThat(claims.path("sub").asString()).isEqualTo(user.name());
                assertThat(claims.path("region").asString()).isEqualTo(user.region());
                assertThat(claims.path("organisation").asString()).isEqualTo(user.organisation());
                assertThat(texts(claims.path("roles"))).containsExactlyInAnyOrderElementsOf(user.roles());
                assertThat(texts(claims.path("areas"))).containsExactlyInAnyOrderElementsOf(user.areas());
            });
        }
    }

    @Test
    void aSessionGoesOnWithARefreshedToken() {
        Browser officer = new Browser();
        // The gateway asks for another a minute before a token ends.
        administration.accessTokensLast(30);
        try {
            officer.signIn(officer.get(SIGN_IN), "programme.manager", "programme.manager");
        } finally {
            administration.accessTokensLast(1_800);
        }

        Page board = officer.get(BOARD);

        assertThat(board.status()).as(board.body()).isEqualTo(200);
        assertThat(administration.eventsOf("programme.manager")).contains("LOGIN", "REFRESH_TOKEN");
    }

    /** As two gateways do that serve the same session. */
    @Test
    void aRefreshTokenServesTwice() {
        String refreshToken = tokens.of("auditor").path("refresh_token").asString();

        List<JsonNode> answers = List.of(tokens.refreshed(refreshToken), tokens.refreshed(refreshToken));

        assertThat(answers).allSatisfy(answer -> assertThat(
                        Tokens.claims(answer.path("access_token").asString())
                                .path("sub")
                                .asString())
                .isEqualTo("auditor"));
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        Browser officer = new Browser();
        officer.signIn(officer.get(SIGN_IN), "lead.officer", "lead.officer");
        Page again = officer.get(SIGN_IN);
        assertThat(again.isAt(GATEWAY)).as("no password while they are known").isTrue();

        Page left = officer.send(GATEWAY.resolve("/sign-out"), Map.of("_csrf", again.csrfToken()));

        assertThat(left.isAt(GATEWAY)).isTrue();
        assertThat(officer.get(BOARD).status()).isEqualTo(401);
        assertThat(officer.get(SIGN_IN).isKeycloaksSignIn()).isTrue();
        assertThat(administration.eventsOf("lead.officer")).contains("LOGOUT");
    }

    @Test
    void onlyAnAdministratorChangesForWhomSomebodyActs() {
        JsonNode profile = administration.userProfile();

        assertThat(profile.path("unmanagedAttributePolicy").isMissingNode()).isTrue();
        for (String attribute : List.of("region", "organisation", "areas")) {
            JsonNode permissions = profile.path("attributes")
                    .valueStream()
                    .filter(declared -> declared.path("name").asString().equals(attribute))
                    .findFirst()
                    .orElseThrow()
                    .path("permissions");
            assertThat(texts(permissions.path("edit"))).as(attribute).containsExactly("admin");
        }
    }

    @Test
    void aTokenOfAnotherRealmOrForAnotherClientIsRefused() {
        JsonNode given = tokens.of("duty.officer");

        assertIsRefused(tokens.ofAdministrator(system.adminPassword()), "not genuine");
        assertIsRefused(given.path("id_token").asString(), "for another system");
        assertIsTaken(given.path("access_token").asString());
    }

    @Test
    void aKeyThatKeycloakTakesAsItsOwnIsTakenFromThenOnAndWhatItSignedWhenItWasAForgersIsNot() {
        SigningKey key = SigningKey.made();
        String access = tokens.of("duty.officer").path("access_token").asString();
        Map<String, Object> claims = claimsOf(access);
        assertIsRefused(key.token(keyOf(access), claims), "not genuine");

        String id = administration.rotateTo(key);

        String rotated = tokens.of("duty.officer").path("access_token").asString();
        assertThat(keyOf(rotated)).isEqualTo(id);
        await().atMost(ofSeconds(10)).until(() -> Bearer.status(DIRECT, rotated) == 200);
        assertIsTaken(rotated);
        assertIsTaken(access);
        assertIsTaken(key.token(id, claims));
        assertIsRefused(key.token(keyOf(access), claims), "not genuine");
        assertIsRefused(key.token(id, ended(claims)), "expired");
        assertIsRefused(key.token(id, with(claims, "aud", "another-api")), "for another system");
        assertIsRefused(key.token(id, with(claims, "iss", KEYCLOAK + "/realms/another")), "another issuer");
    }

    /** By the gateway and, for whoever comes past it, by the service itself, which says why. */
    private static void assertIsRefused(String token, String why) {
        assertThat(Bearer.status(BOARD, token)).isEqualTo(401);
        assertThat(Bearer.status(DIRECT, token)).isEqualTo(401);
        assertThat(Bearer.body(DIRECT, token)).contains(why);
    }

    private static void assertIsTaken(String token) {
        assertThat(Bearer.status(DIRECT, token)).isEqualTo(200);
        assertThat(Bearer.status(BOARD, token)).isEqualTo(200);
    }

    /** Longer ago than clocks may differ. */
    private static Map<String, Object> ended(Map<String, Object> claims) {
        long now = Instant.now().getEpochSecond();
        return with(with(claims, "iat", now - 600), "exp", now - 120);
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new TreeMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, Object> claimsOf(String token) {
        return JsonMapper.shared().convertValue(Tokens.claims(token), new TypeReference<>() {});
    }

    private static String keyOf(String token) {
        return Tokens.part(token, 0).path("kid").asString();
    }

    private static String stabbing() {
        return JsonMapper.shared().writeValueAsString(Incidents.stabbing());
    }

    private static List<String> texts(JsonNode claim) {
        return claim.isArray()
                ? claim.valueStream().map(JsonNode::asString).toList()
                : claim.isMissingNode() ? List.of() : List.of(claim.asString());
    }
}
