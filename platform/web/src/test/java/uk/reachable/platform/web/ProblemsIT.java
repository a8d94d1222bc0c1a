package uk.reachable.platform.web;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.reachable.platform.web.EdgeServer.Reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

@RunningEdge
class ProblemsIT {

    @LocalServerPort
    int port;

    @Autowired
    Effects effects;

    private int effectsBefore;

    @BeforeEach
    void count() {
        effectsBefore = effects.count();
    }

    @Test
    void whatTheContainerRefusesIsAProblemToo() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write("GET /api/<GRAVE> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(UTF_8));

            String reply = new String(socket.getInputStream().readAllBytes(), UTF_8);

            assertThat(reply)
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type: application/problem+json", "\"status\":400", "\"detail\":\"")
                    .doesNotContain("GRAVE");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reports/GRAVE?severity=LOW, 'id must be an id, such as 0193d5a0-7c1e-7bd2-9d0a-5f5c8a1b2c3d'",
        "/api/reports/0193d5a0-7c1e-7bd2-9d0a-5f5c8a1b2c3d, severity is required",
        "/api/reports/0193d5a0-7c1e-7bd2-9d0a-5f5c8a1b2c3d?severity=GRAVE, 'severity must be one of LOW, SERIOUS'",
        "/api/reports/0193d5a0-7c1e-7bd2-9d0a-5f5c8a1b2c3d?severity=LOW&size=10, size must be less than or equal to 9"
    })
    void aWrongParameterIsNamed(String path, String error) {
        var reply = server().get(path);

        assertThat(reply.firstError()).isEqualTo(error);
        assertThatNothingHappened(reply, 400);
    }

    @Test
    void whatIsHiddenAndWhatDoesNotExistAnswerTheSame() {
        var hidden = server().get("/api/reports/0193d5a0-7c1e-7bd2-9d0a-5f5c8a1b2c3d?severity=LOW");

        var missing = server().get("/api/GRAVE");

        assertThat(missing.detail()).isEqualTo(hidden.detail());
        assertThatNothingHappened(hidden, 404);
        assertThatNothingHappened(missing, 404);
    }

    @Test
    void anotherMethodIsAnsweredWithThoseThatAre() {
        var reply = server().get("/api/reports");

        assertThat(reply.detail()).isEqualTo("Use POST here.");
        assertThat(reply.header("Allow")).isEqualTo("POST");
        assertThatNothingHappened(reply, 405);
    }

    @Test
    void anotherMediaTypeIsAnsweredWithThoseThatAreTaken() {
        var reply = server().post("/api/reports", "Content-Type", "text/GRAVE");

        assertThat(reply.detail()).isEqualTo("Send the body as application/json.");
        assertThatNothingHappened(reply, 415);
    }

    @Test
    void anAcceptThatCannotBeMetIsAnsweredWithWhatCan() {
        var reply = server().postJson("/api/reports", "{\"severity\":\"LOW\"}", "Accept", "text/GRAVE");

        assertThat(reply.detail()).startsWith("Accept one of the forms this is answered in: application/");
        assertThat(reply.status()).isEqualTo(406);
    }

    @Test
    void aNamedUnavailabilitySaysWhenToComeBack() {
        var reply = server().get("/api/people");

        assertThat(reply.json().path("type").asString()).isEqualTo("urn:reachable:problem:access-pending");
        assertThat(reply.json().path("title").asString()).isEqualTo("Access pending");
        assertThat(reply.header("Retry-After")).isEqualTo("2");
        assertThatNothingHappened(reply, 503);
    }

    @Test
    void aBusyDatabaseIsWorthAnotherTry() {
        var reply = server().get("/api/busy");

        assertThat(reply.header("Retry-After")).isEqualTo("2");
        assertThatNothingHappened(reply, 503);
    }

    @Test
    void aSimultaneousChangeIsAConflict() {
        var reply = server().get("/api/changed");

        assertThat(reply.detail()).contains("Read it again");
        assertThatNothingHappened(reply, 409);
    }

    @Test
    void aFailureOfOursShowsNothingOfItsCause() {
        var reply = server().get("/api/broken");

        assertThat(reply.body()).doesNotContain("IllegalState");
        assertThat(reply.json().path("instance").asString()).startsWith("urn:uuid:");
        assertThatNothingHappened(reply, 500);
    }

    private EdgeServer server() {
        return new EdgeServer(port);
    }

    private void assertThatNothingHappened(Reply reply, int status) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.json().path("title").asString()).isNotBlank();
        assertThat(reply.detail()).isNotBlank();
        assertThat(reply.body()).doesNotContain("GRAVE").doesNotContain("secret");
        assertThat(effects.count()).isEqualTo(effectsBefore);
    }
}
