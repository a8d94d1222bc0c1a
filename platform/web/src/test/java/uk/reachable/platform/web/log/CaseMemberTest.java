package uk.reachable.platform.web.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines of the log as Spring Boot writes them with the settings of the Dockerfile. */
class CaseMemberTest {

    private static final Map<String, String> TRACE =
            Map.of("traceId", "4bf92f3577b34da6a3ce929d0e0e4736", "spanId", "00f067aa0ba902b7");

    @Test
    void aLineNamesItsTraceAndTheCaseItIsAbout() {
        JsonNode line = line(TRACE, "{}: referral {} is {}", "WM-2026-000123", "r-1", "OFFERED");

        assertThat(line.path("message").asString()).isEqualTo("WM-2026-000123: referral r-1 is OFFERED");
        assertThat(line.path("case").asString()).isEqualTo("WM-2026-000123");
        assertThat(line.path("traceId").asString()).isEqualTo(TRACE.get("traceId"));
        assertThat(line.path("log").path("level").asString()).isEqualTo("INFO");
    }

    @Test
    void whatIsSaidWhileAnEventIsAppliedHasTheCaseOfTheEvent() {
        JsonNode line = line(Map.of("case", "WY-2026-000007"), "a library says something of {}", "WM-2026-000123");

        assertThat(line.path("case").asString()).isEqualTo("WY-2026-000007");
    }

    @Test
    void aLineAboutNoCaseNamesNone() {
        assertThat(line(Map.of(), "started in {} s", 2).has("case")).isFalse();
    }

    /** A member that is new here is one that nobody has looked at for identities. */
    @Test
    void aLineHasTheseMembersAndNoOthers() {
        JsonNode line = line(TRACE, "logged {}", "WM-2026-000123");

        assertThat(new TreeSet<>(line.propertyNames()))
                .containsExactly(
                        "@timestamp", "case", "ecs", "log", "message", "process", "service", "spanId", "traceId");
    }

    @Test
    void containersAreToldToWriteSuchLines() throws IOException {
        assertThat(Files.readString(Path.of("..", "..", "Dockerfile")))
                .contains(
                        "LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs",
                        "LOGGING_STRUCTURED_JSON_CUSTOMIZER=" + CaseMember.class.getName());
    }

    private static JsonNode line(Map<String, String> context, String message, Object... values) {
        LoggerContext loggers = new LoggerContext();
        loggers.putObject(
                Environment.class.getName(),
                new MockEnvironment()
                        .withProperty("spring.application.name", "referral-service")
                        .withProperty("spring.application.pid", "1")
                        .withProperty("logging.structured.json.customizer", CaseMember.class.getName()));
        StructuredLogEncoder encoder = new StructuredLogEncoder();
        encoder.setContext(loggers);
        encoder.setFormat("ecs");
        encoder.start();
        LoggingEvent event = new LoggingEvent(
                CaseMemberTest.class.getName(), loggers.getLogger("test"), Level.INFO, message, null, values);
        event.setMDCPropertyMap(context);
        return JsonMapper.shared().readTree(encoder.encode(event));
    }
}
