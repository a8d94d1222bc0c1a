package uk.reachable.notification.email;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.running.Attempts;

import static org.assertj.core.api.Assertions.assertThat;

/** What a real server got. */
class EnvelopeTest {

    private final ScriptedSmtp smtp = ScriptedSmtp.plain();
    private MimeMessage message;

    @BeforeEach
    void send() {
        try (Connection connection = Connection.to("localhost", smtp.port())) {
            connection.send(Attempts.first(Channel.EMAIL, "somebody@example.org"));
        }
        message = smtp.messages().getFirst();
    }

    @AfterEach
    void stop() {
        smtp.stop();
    }

    @Test
    void itIsPlainTextWithoutAnotherPart() throws Exception {
        assertThat(message.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
    }

    @Test
    void aParagraphIsOneLineSoThatAPhoneBreaksItWhereItsScreenEnds() throws Exception {
        assertThat(message.getContent().toString().lines())
                .anyMatch(line -> line.length() > 78)
                .allMatch(line -> line.isEmpty() || line.matches(".*[.?:]|.*https://.*"));
    }

    @Test
    void noLineOnTheWayIsLongerThanMailServersLike() throws Exception {
        var raw = new ByteArrayOutputStream();
        message.writeTo(raw);

        assertThat(raw.toString(StandardCharsets.US_ASCII).lines()).allMatch(line -> line.length() <= 78);
    }

    @Test
    void nobodysOutOfOfficeAnswersIt() throws Exception {
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }
}
