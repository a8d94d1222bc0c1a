package uk.reachable.local.demo.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import uk.reachable.local.client.Answer;
import uk.reachable.local.client.Api;
import uk.reachable.local.client.Patience;
import uk.reachable.local.machine.CannotRun;
import uk.reachable.local.machine.Console;

/** The stage: who does what, what they see, and where the story breaks off. Times are told in Europe/London. */
public final class Scene {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("d MMMM HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Api api;
    private final Patience patience;
    private int step;

    public Scene(Api api, Clock clock) {
        this.api = api;
        this.patience = new Patience(clock, Duration.ofSeconds(30), Duration.ofMillis(200));
    }

    public void step(String title) {
        step++;
        Console.say("\n%d. %s".formatted(step, title));
    }

    public void sees(String who, String what) {
        Console.say("   %-24s %s".formatted(who, what));
    }

    public JsonNode get(String user, String path) throws InterruptedException {
        return ok(user + " reads " + path, api.get(user, path));
    }

    /** The first reading that is as wanted; breaks off with {@code otherwise} when none comes in time. */
    public JsonNode get(String user, String path, Predicate<JsonNode> wanted, String otherwise) throws Exception {
        JsonNode last = patiently(() -> api.get(user, path).body(), wanted);
        require(wanted.test(last), otherwise);
        return last;
    }

    public JsonNode post(String user, String path, Object body) throws InterruptedException {
        return ok(user + " posts " + path, api.post(user, path, body));
    }

    public JsonNode put(String user, String path, Object body) throws InterruptedException {
        return ok(user + " puts " + path, api.put(user, path, body));
    }

    /** What somebody is answered who should be turned away. */
    public void isAnswered(int status, String user, Callable<Answer> request, String what) throws Exception {
        Answer answer = patience.until(request, found -> found.status() == status);
        require(answer.status() == status, "%s should get %d and got %s".formatted(user, status, answer.inWords()));
        sees(user, what + " (" + status + ")");
    }

    public Api api() {
        return api;
    }

    public <T> T patiently(Callable<T> ask, Predicate<T> wanted) throws Exception {
        return patience.until(ask, wanted);
    }

    public void require(boolean turnedOut, String otherwise) {
        if (!turnedOut) {
            throw new CannotRun("The story breaks off: " + otherwise);
        }
    }

    public static String at(JsonNode instant) {
        return at(instant.asString());
    }

    /** @param instant in UTC, as the API writes it */
    public static String at(String instant) {
        return CLOCK.format(Instant.parse(instant));
    }

    public static String day(JsonNode date) {
        return DAY.format(LocalDate.parse(date.asString()));
    }

    /** The one of a list whose field says so; missing when there is none. */
    public static JsonNode of(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(one -> one.path(field).asString("").equals(value))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** The one of the list that somebody reads. */
    public JsonNode named(String user, String path, String field, String value) throws InterruptedException {
        JsonNode found = of(get(user, path), field, value);
        require(!found.isMissingNode(), user + " finds no " + value + " in " + path);
        return found;
    }

    private JsonNode ok(String what, Answer answer) {
        require(answer.succeeded(), what + " and gets " + answer.inWords());
        return answer.body();
    }
}
