package uk.reachable.system.keycloak;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Somebody at a browser, without scripts. The JDK's own cookies would not do: Keycloak's are for https, and localhost,
 * which browsers trust as much, is plain here.
 */
final class Browser {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new TreeMap<>();

    Page get(URI address) {
        return follow(HttpRequest.newBuilder(address).header("Accept", "text/html, application/json"), _ -> false);
    }

    /** On the page of Keycloak, and back to where it leads from there. */
    Page signIn(Page page, String name, String password) {
        return follow(form(page.signInForm(), credentials(name, password)), _ -> false);
    }

    /** Until it would be sent there, which is not asked. */
    URI signInUntil(Page page, String name, String password, Predicate<URI> there) {
        return follow(form(page.signInForm(), credentials(name, password)), there)
                .address();
    }

    Page send(URI address, Map<String, String> fields) {
        return follow(form(address, fields), _ -> false);
    }

    /** As a script of a page does: with its cookies, its proof, and JSON. */
    Page sendJson(URI address, String csrfToken, String json) {
        return follow(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("X-CSRF-TOKEN", csrfToken)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(json)),
                _ -> false);
    }

    private static Map<String, String> credentials(String name, String password) {
        return Map.of("username", name, "password", password);
    }

    private static HttpRequest.Builder form(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private Page follow(HttpRequest.Builder first, Predicate<URI> there) {
        HttpRequest.Builder next = first;
        for (int hops = 0; hops < 12; hops++) {
            HttpResponse<String> answer = send(next);
            URI address = answer.request().uri();
            if (answer.statusCode() / 100 != 3) {
                return new Page(address, answer.statusCode(), answer.body());
            }
            URI target = address.resolve(answer.headers().firstValue("Location").orElseThrow());
            if (there.test(target)) {
                return new Page(target, 0, "");
            }
            next = HttpRequest.newBuilder(target).header("Accept", "text/html, application/json");
        }
        throw new AssertionError("sent to and fro without an end");
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest plain = builder.timeout(Duration.ofSeconds(20)).build();
        Map<String, String> jar = cookies.computeIfAbsent(plain.uri().getAuthority(), _ -> new TreeMap<>());
        if (!jar.isEmpty()) {
            builder.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = http.send(builder.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(line -> keep(line, jar));
            return answer;
        } catch (IOException unreachable) {
            throw new AssertionError(plain.uri() + " does not answer", unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static void keep(String line, Map<String, String> jar) {
        for (HttpCookie cookie : HttpCookie.parse(line)) {
            if (cookie.hasExpired() || cookie.getValue().isEmpty()) {
                jar.remove(cookie.getName());
            } else {
                jar.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}
