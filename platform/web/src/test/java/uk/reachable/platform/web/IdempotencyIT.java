package uk.reachable.platform.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.platform.web.EdgeServer.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningEdge
class IdempotencyIT {

    private static final String LOW = "{\"severity\":\"LOW\"}";
    private static final String SERIOUS = "{\"severity\":\"SERIOUS\"}";

    @LocalServerPort
    int port;

    @Autowired
    Effects effects;

    @Autowired
    JdbcClient jdbc;

    private final String key = UUID.randomUUID().toString();
    private int effectsBefore;

    @BeforeEach
    void count() {
        effectsBefore = effects.count();
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswerAndHasNoSecondEffect() {
        var first = create(LOW);

        var repeated = create(LOW);

        assertThat(repeated.status()).isEqualTo(201);
        assertThat(repeated.header("Location"))
                .isEqualTo(first.header("Location"))
                .startsWith("/api/reports/");
        assertThat(repeated.header("Content-Type")).isEqualTo("application/json");
        assertThat(repeated.body()).isEqualTo(first.body());
        assertThat(newEffects()).isOne();
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        create(LOW);

        var other = create(SERIOUS);

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.detail()).contains("Use a new key");
        assertThat(newEffects()).isOne();
    }

    @Test
    void anotherQueryUnderTheSameKeyIsRefused() {
        act("/api/effects?dryRun=true", Effects.Ending.SUCCEED);

        var other = act("/api/effects?dryRun=false", Effects.Ending.SUCCEED);

        assertThat(other.status()).isEqualTo(422);
        assertThat(newEffects()).isOne();
    }

    @Test
    void anotherSubjectOrAddressIsAnotherScope() {
        create(LOW);

        var ofAnotherSubject = server().postJson("/api/reports", LOW, "Idempotency-Key", key, "Subject", "another");
        var atAnotherAddress = act(Effects.Ending.SUCCEED);

        assertThat(ofAnotherSubject.status()).isEqualTo(201);
        assertThat(atAnotherAddress.status()).isEqualTo(200);
        assertThat(newEffects()).isEqualTo(3);
    }

    @Test
    void withoutAKeyEveryRequestActs() {
        server().postJson("/api/reports", LOW, "Subject", "somebody");

        server().postJson("/api/reports", LOW, "Subject", "somebody");

        assertThat(newEffects()).isEqualTo(2);
    }

    @Test
    void aRepeatWhileTheFirstIsInFlightIsAskedToComeBack() throws Exception {
        effects.hold();
        var first = CompletableFuture.supplyAsync(() -> act(Effects.Ending.WAIT_FOR_RELEASE));
        await().until(() -> newLocks() > 0);

        var repeat = act(Effects.Ending.WAIT_FOR_RELEASE);
        effects.release();

        assertThat(repeat.status()).isEqualTo(409);
        assertThat(repeat.detail()).contains("still being worked on");
        assertThat(first.get().status()).isEqualTo(200);
        assertThat(newEffects()).isOne();
    }

    @Test
    void fiftyParallelRequestsHaveOneEffect() throws Exception {
        List<Reply> replies = inParallel(50, () -> create(LOW));

        assertThat(newEffects()).isOne();
        assertThat(replies).extracting(Reply::status).containsOnly(201, 409).contains(201);
        assertThat(replies.stream()
                        .filter(reply -> reply.status() == 201)
                        .map(Reply::body)
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"CONFLICT,409", "FAIL,500", "FAIL_TO_COMMIT,500", "KILL_CONNECTION,503"})
    void aRequestThatFailsKeepsNothingAndCanBeRepeated(Effects.Ending ending, int status) {
        var failed = act(ending);
        int effectsOfFailure = newEffects();

        var repeated = act(Effects.Ending.SUCCEED);

        assertThat(failed.status()).isEqualTo(status);
        assertThat(failed.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(failed.body()).doesNotContain("secret").doesNotContain("doomed");
        assertThat(effectsOfFailure).isZero();
        assertThat(repeated.status()).isEqualTo(200);
        assertThat(newEffects()).isOne();
    }

    @Test
    void anInvalidRequestIsNotKept() {
        var invalid = create("{}");

        var corrected = create(LOW);

        assertThat(invalid.status()).isEqualTo(400);
        assertThat(corrected.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", ""})
    void aKeyThatIsNotVisibleAsciiIsRefused(String unusable) {
        var reply = server().postJson("/api/reports", LOW, "Subject", "somebody", "Idempotency-Key", unusable);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.firstError()).startsWith("Idempotency-Key must be 1 to 128 visible ASCII characters");
        assertThat(newEffects()).isZero();
    }

    @Test
    void anUploadIsRecognisedByItsPartsForItsBoundaryDiffersEveryTime() {
        var first = upload("one", "content");

        var repeated = upload("two", "content");
        var other = upload("three", "changed");

        assertThat(first.status()).isEqualTo(202);
        assertThat(repeated.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(newEffects()).isOne();
    }

    @Test
    void anAnswerThatWouldComeLaterIsRefusedForItCouldNotBeKept() {
        var reply = server().post("/api/streams", "Subject", "somebody", "Idempotency-Key", key);

        assertThat(reply.status()).isEqualTo(500);
        assertThat(newEffects()).isZero();
    }

    private Reply create(String body) {
        return server().postJson("/api/reports", body, "Subject", "somebody", "Idempotency-Key", key);
    }

    private Reply act(Effects.Ending ending) {
        return act("/api/effects", ending);
    }

    private Reply act(String path, Effects.Ending ending) {
        return server().post(path, "Subject", "somebody", "Idempotency-Key", key, "Ending", ending.name());
    }

    private Reply upload(String boundary, String content) {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f.csv\"\r\n\r\n"
                + content + "\r\n--" + boundary + "--\r\n";
        return server().send(server().request("/api/uploads")
                .headers("Subject", "somebody", "Idempotency-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    private EdgeServer server() {
        return new EdgeServer(port);
    }

    private int newEffects() {
        return effects.count() - effectsBefore;
    }

    private int newLocks() {
        return jdbc.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")
                .query(Integer.class)
                .single();
    }

    private static List<Reply> inParallel(int times, Callable<Reply> request) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(times)) {
            return threads
                    .invokeAll(IntStream.range(0, times).mapToObj(_ -> request).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
