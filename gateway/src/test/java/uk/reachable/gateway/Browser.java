package uk.reachable.gateway;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Somebody at a browser: keeps cookies, follows no redirect by itself. */
public final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String gateway;

    public Browser(int port) {
        this.gateway = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a form as a page without a script does, with the token of a page; {@code fields} are name=value. */
    public HttpResponse<String> sendForm(String path, String... fields) throws IOException, InterruptedException {
        String body = Stream.concat(Stream.of("_csrf=" + csrfToken()), Stream.of(fields))
                .map(field -> field.split("=", 2))
                .map(field -> URLEncoder.encode(field[0], UTF_8) + "=" + URLEncoder.encode(field[1], UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** As duty.officer: to the issuer and back with its code. */
    public HttpResponse<String> signIn() throws IOException, InterruptedException {
        var atIssuer = client.send(
                HttpRequest.newBuilder(URI.create(location(get("/oauth2/authorization/reachable"))))
                        .build(),
                BodyHandlers.ofString());
        return get(location(atIssuer).substring(gateway.length()));
    }

    /** From the form of a page that asks no service, as the page's script would send it. */
    public String csrfToken() throws IOException, InterruptedException {
        Matcher matcher = CSRF.matcher(get("/sign-in-failed").body());
        if (!matcher.find()) {
            throw new AssertionError("The page has no form");
        }
        return matcher.group(1);
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
