package uk.reachable.system.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.system.keycloak.realm.Realm;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Keycloak's token endpoint, asked as the gateway asks it. */
final class Tokens {

    private static final String OPENID = KeycloakSystem.KEYCLOAK + "/realms/%s/protocol/openid-connect/";
    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-in-length";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String clientSecret;

    Tokens(String clientSecret) {
        this.clientSecret = clientSecret;
    }

    /** What the console is given for somebody who signs in: access, identity and refresh token. */
    JsonNode of(String user) {
        String console = KeycloakSystem.GATEWAY + "/login/oauth2/code/reachable";
        URI authorization = URI.create(OPENID.formatted(Realm.NAME) + "auth?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        Realm.CONSOLE,
                        "scope",
                        "openid profile",
                        "redirect_uri",
                        console,
                        "code_challenge_method",
                        "S256",
                        "code_challenge",
                        challenge())));
        Browser browser = new Browser();
        URI back = browser.signInUntil(browser.get(authorization), user, user, there -> there.toString()
                .startsWith(console));
        String code = back.getQuery().replaceFirst(".*\\bcode=([^&]+).*", "$1");
        return asConsole(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", console, "code_verifier", VERIFIER));
    }

    JsonNode refreshed(String refreshToken) {
        return asConsole(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    /** Of another realm of the same Keycloak. */
    String ofAdministrator(String password) {
        return ask(
                        "master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", password))
                .path("access_token")
                .asString();
    }

    static JsonNode claims(String token) {
        return part(token, 1);
    }

    /** 0 is what it says of itself: by which key it is signed. */
    static JsonNode part(String token, int index) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }

    private JsonNode asConsole(Map<String, String> grant) {
        Map<String, String> fields = new TreeMap<>(grant);
        fields.put("client_id", Realm.CONSOLE);
        fields.put("client_secret", clientSecret);
        return ask(Realm.NAME, fields);
    }

    private JsonNode ask(String realm, Map<String, String> fields) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(OPENID.formatted(realm) + "token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("Keycloak answered " + answer.statusCode() + " " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException unreachable) {
            throw new AssertionError("Keycloak does not answer", unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
