package uk.reachable.gateway.meeting;

import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import uk.reachable.gateway.Browser;
import uk.reachable.gateway.FakeService;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A service that answers path by path, and somebody who presses the button of a form. */
public final class Scripted {

    public static final String EMPTY_BOARD =
            "{\"asOf\":\"2026-11-20T19:40:00Z\",\"lastEventId\":\"1\",\"items\":[],\"next\":null}";

    /** What is read under a path that is not for the user. */
    public static final String FORBIDDEN = "forbidden";

    private Scripted() {}

    /** What is read under these paths; there is nothing under others, and what is changed is done. */
    public static HttpHandler reading(Map<String, String> answers) {
        return changing(answers, 200, "{}");
    }

    /** The same, but what is changed is answered so. */
    public static HttpHandler changing(Map<String, String> answers, int status, String body) {
        return exchange -> {
            String answer = answers.get(exchange.getRequestURI().getPath());
            if (!exchange.getRequestMethod().equals("GET")) {
                FakeService.answer(
                        exchange, status, status < 300 ? "application/json" : "application/problem+json", body);
            } else if (answer == null) {
                FakeService.answer(exchange, 404, "application/problem+json", "{}");
            } else if (answer.equals(FORBIDDEN)) {
                FakeService.answer(exchange, 403, "application/problem+json", "{}");
            } else {
                FakeService.answer(exchange, 200, "application/json", answer);
            }
        };
    }

    public static HttpResponse<String> press(Browser browser, String token, String path, String... fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder("_csrf=" + URLEncoder.encode(token, UTF_8));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return browser.send(browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }
}
