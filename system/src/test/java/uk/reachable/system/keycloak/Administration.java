package uk.reachable.system.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import uk.reachable.system.keycloak.realm.Realm;

/** What an administrator of the realm sees and does, by Keycloak's own API. */
final class Administration {

    private static final String REALM = "/admin/realms/" + Realm.NAME;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    Administration(String token) {
        this.token = token;
    }

    /** On record at Keycloak, newest first: LOGIN, REFRESH_TOKEN, LOGOUT and others. */
    List<String> eventsOf(String user) {
        String id = ask("GET", REALM + "/users?exact=true&username=" + user, "")
                .path(0)
                .path("id")
                .asString();
        return ask("GET", REALM + "/events?user=" + id, "")
                .valueStream()
                .map(event -> event.path("type").asString())
                .toList();
    }

    /** By itself Keycloak keeps no record of refreshed tokens: they are many. */
    void recordRefreshedTokensToo() {
        ask("PUT", REALM, "{\"enabledEventTypes\":[\"LOGIN\",\"LOGOUT\",\"REFRESH_TOKEN\"]}");
    }

    /** What Keycloak keeps of users, and who may change which of it. */
    JsonNode userProfile() {
        return ask("GET", REALM + "/users/profile", "");
    }

    /** Of access tokens that are made from now on, in seconds. */
    void accessTokensLast(int seconds) {
        ask("PUT", REALM, "{\"accessTokenLifespan\":%d}".formatted(seconds));
    }

    /** Makes this the key that the realm signs with, beside those before it; returns its id. */
    String rotateTo(SigningKey key) {
        Map<String, Object> provider = Map.of(
                "name", "rotated",
                "providerId", "rsa",
                "providerType", "org.keycloak.keys.KeyProvider",
                "config",
                        Map.of(
                                "priority", List.of("200"),
                                "algorithm", List.of("RS256"),
                                "privateKey", List.of(key.privateKey())));
        ask("POST", REALM + "/components", JsonMapper.shared().writeValueAsString(provider));
        return ask("GET", "/realms/" + Realm.NAME + "/protocol/openid-connect/certs", "")
                .path("keys")
                .valueStream()
                .filter(known -> Objects.equals(known.path("n").asString(), key.modulus()))
                .map(known -> known.path("kid").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode ask(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(KeycloakSystem.KEYCLOAK + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().isBlank()
                    ? MissingNode.getInstance()
                    : JsonMapper.shared().readTree(answer.body());
        } catch (IOException unreachable) {
            throw new AssertionError("Keycloak does not answer", unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
