package uk.reachable.local;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser and the gateway do together: authorization code with PKCE, and the page in between. */
final class ConsoleSignIn {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-in-length";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String issuer;
    private final String callback;
    private final String secret;

    ConsoleSignIn(String issuer, String publicUrl, String secret) {
        this.issuer = issuer;
        this.callback = publicUrl + "/login/oauth2/code/reachable";
        this.secret = secret;
    }

    /** The claims of the access token that the console gets for this user. */
    JsonNode claimsOf(String user) throws Exception {
        String authorize = issuer + "/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "reachable-console",
                        "scope", "openid",
                        "redirect_uri", callback,
                        "code_challenge_method", "S256",
                        "code_challenge", challenge()));
        get(authorize);
        String page = get(issuer + "/login").body();
        post("/login", Map.of("username", user, "password", user, "_csrf", first(CSRF, page)));
        String redirect = get(authorize).headers().firstValue("Location").orElseThrow();
        return claims(token(first(CODE, redirect)));
    }

    private JsonNode token(String code) throws IOException, InterruptedException {
        Map<String, String> grant = Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", callback, "code_verifier", VERIFIER);
        return JsonMapper.shared().readTree(post("/oauth2/token", grant).body());
    }

    private static JsonNode claims(JsonNode answer) {
        String[] parts = answer.path("access_token").asString().split("\\.");
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(parts[1]));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String client = "reachable-console:" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
        if (path.equals("/oauth2/token")) {
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)));
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private static String challenge() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return found.group(1);
    }
}
