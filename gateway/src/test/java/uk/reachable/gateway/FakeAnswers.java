package uk.reachable.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a fake service answers, by method and path; whatever else is asked does not exist. */
public final class FakeAnswers implements HttpHandler {

    private record Answer(int status, String body) {}

    private final Map<String, Answer> answers = new LinkedHashMap<>();

    public FakeAnswers to(String methodAndPath, int status, String body) {
        answers.put(methodAndPath, new Answer(status, body));
        return this;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String asked =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        Answer answer = answers.getOrDefault(asked, new Answer(404, "{}"));
        String type = answer.status() < 300 ? "application/json" : "application/problem+json";
        FakeService.answer(exchange, answer.status(), type, answer.body());
    }
}
