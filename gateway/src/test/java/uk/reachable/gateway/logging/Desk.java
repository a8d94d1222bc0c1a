package uk.reachable.gateway.logging;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.reachable.gateway.FakeService;

/** incident-service, as far as the page that logs an incident asks it; 404 where a test has said nothing. */
final class Desk implements HttpHandler {

    private record Answer(int status, String body) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    /** @param request such as "GET /api/drafts/log-incident" */
    Desk answers(String request, int status, String body) {
        answers.put(request, new Answer(status, body));
        return this;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        Answer answer = answers.getOrDefault(request, new Answer(404, "{}"));
        FakeService.answer(
                exchange,
                answer.status(),
                answer.status() < 400 ? "application/json" : "application/problem+json",
                answer.body());
    }
}
