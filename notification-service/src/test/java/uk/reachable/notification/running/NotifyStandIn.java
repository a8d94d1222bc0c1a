package uk.reachable.notification.running;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GOV.UK Notify on this machine, as its API is documented; a recipient's next answers are a test's choice. */
public final class NotifyStandIn implements AutoCloseable {

    public static final String SMS_TEMPLATE = "f33517ff-2a88-4f6e-b855-c550268ce08a";
    public static final String EMAIL_TEMPLATE = "9d751e0e-f929-4891-82a1-a3e1c3c18ee3";
    public static final String SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506";
    public static final String SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0";
    public static final String API_KEY = "reachable_test-" + SERVICE + "-" + SECRET;

    /** What was taken; {@code words} are what goes into the template. */
    public record Message(
            UUID id, String type, String to, String reference, String template, JsonNode words, String status) {

        Message with(String newStatus) {
            return new Message(id, type, to, reference, template, words, newStatus);
        }
    }

    /** How a POST ends. */
    public enum Answer {
        TAKES,
        BAD_NUMBER,
        NOT_ON_THE_TEAM_LIST,
        RATE_LIMIT,
        DAILY_LIMIT,
        BROKEN,
        /** Takes the message, and is not heard of again before the test ends. */
        TAKES_AND_HANGS,
        /** Takes the message, and closes the connection instead of an answer. */
        TAKES_AND_HANGS_UP
    }

    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Answer>> script = new ConcurrentHashMap<>();
    private final CountDownLatch endOfTest = new CountDownLatch(1);
    private final HttpServer server;

    public NotifyStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v2/notifications", this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The next answers to this recipient; after them all is taken. */
    public void answers(String to, Answer... answers) {
        script.put(to, new ArrayDeque<>(Arrays.asList(answers)));
    }

    public List<Message> messagesTo(String to) {
        return messages.stream().filter(message -> message.to().equals(to)).toList();
    }

    /** What becomes of all that was taken for a recipient until now. */
    public void becomes(String to, String status) {
        messages.replaceAll(message -> message.to().equals(to) ? message.with(status) : message);
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!NotifyTokens.isGood(exchange.getRequestHeaders().getFirst("Authorization"))) {
            error(exchange, 403, "AuthError", "Invalid token: API key not found");
        } else if (exchange.getRequestMethod().equals("GET")) {
            list(exchange);
        } else {
            take(exchange);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        JsonNode request = JsonMapper.shared().readTree(exchange.getRequestBody());
        String type = exchange.getRequestURI().getPath().replace("/v2/notifications/", "");
        String to = request.path(type.equals("sms") ? "phone_number" : "email_address")
                .asString();
        Answer next = Objects.requireNonNullElse(
                script.getOrDefault(to, new ArrayDeque<>()).poll(), Answer.TAKES);
        switch (next) {
            case BAD_NUMBER -> error(exchange, 400, "ValidationError", "phone_number Not enough digits");
            case NOT_ON_THE_TEAM_LIST ->
                error(exchange, 400, "BadRequestError", "Can't send to this recipient using a team-only API key");
            case RATE_LIMIT -> error(exchange, 429, "RateLimitError", "Exceeded rate limit for key type LIVE");
            case DAILY_LIMIT -> error(exchange, 429, "TooManyRequestsError", "Exceeded send limits for today");
            case BROKEN -> error(exchange, 500, "Exception", "Internal server error");
            case TAKES -> created(exchange, taken(type, to, request));
            case TAKES_AND_HANGS -> {
                taken(type, to, request);
                awaitEndOfTest();
            }
            case TAKES_AND_HANGS_UP -> {
                taken(type, to, request);
                exchange.close();
            }
        }
    }

    private Message taken(String type, String to, JsonNode request) {
        Message message = new Message(
                UUID.randomUUID(),
                type,
                to,
                request.path("reference").asString(),
                request.path("template_id").asString(),
                request.path("personalisation"),
                "created");
        messages.add(message);
        return message;
    }

    private void created(HttpExchange exchange, Message message) throws IOException {
        json(
                exchange,
                201,
                Map.of(
                        "id", message.id(),
                        "reference", message.reference(),
                        "content", Map.of("body", "text", "subject", "subject", "from_number", "GOVUK"),
                        "uri", url() + "/v2/notifications/" + message.id(),
                        "template", template(message)));
    }

    private Map<String, Object> template(Message message) {
        return Map.of("id", message.template(), "version", 1, "uri", url() + "/v2/template/" + message.template());
    }

    private void list(HttpExchange exchange) throws IOException {
        String reference = UriComponentsBuilder.fromUri(exchange.getRequestURI())
                .build()
                .getQueryParams()
                .getFirst("reference");
        List<Map<String, Object>> found = messages.stream()
                .filter(message -> message.reference().equals(reference))
                .map(this::described)
                .toList();
        json(exchange, 200, Map.of("notifications", found, "links", Map.of("current", url() + "/v2/notifications")));
    }

    private Map<String, Object> described(Message message) {
        return Map.of(
                "id", message.id(),
                "reference", message.reference(),
                "type", message.type(),
                "status", message.status(),
                "template", template(message),
                "body", "text",
                "created_at", Instant.now().toString());
    }

    private static void error(HttpExchange exchange, int status, String error, String message) throws IOException {
        json(
                exchange,
                status,
                Map.of("status_code", status, "errors", List.of(Map.of("error", error, "message", message))));
    }

    private static void json(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] json = JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, json.length);
        exchange.getResponseBody().write(json);
        exchange.close();
    }

    private void awaitEndOfTest() {
        try {
            endOfTest.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        endOfTest.countDown();
        server.stop(0);
    }
}
