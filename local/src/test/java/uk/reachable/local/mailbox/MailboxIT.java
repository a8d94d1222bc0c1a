package uk.reachable.local.mailbox;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.reachable.local.SmtpClient;

import static org.assertj.core.api.Assertions.assertThat;

class MailboxIT {

    private static final Instant NOON = Instant.parse("2026-06-20T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void theNewestMessageStandsFirst() throws Exception {
        try (Mailbox mailbox = open(NOON)) {
            SmtpClient.send(mailbox.smtpPort(), "a@example.org", "First", "one");
            SmtpClient.send(mailbox.smtpPort(), "b@example.org", "Second", "two");

            assertThat(get(mailbox, "/api/messages", "*/*").replaceAll("\"messageId\":\"<[^\"]+>\"", "MESSAGE_ID"))
                    .isEqualTo("""
                    [{"to":"b@example.org","subject":"Second","text":"two","receivedAt":"2026-06-20T12:00:00Z",MESSAGE_ID},\
                    {"to":"a@example.org","subject":"First","text":"one","receivedAt":"2026-06-20T12:00:00Z",MESSAGE_ID}]""");
        }
    }

    @Test
    void theSameAddressIsAPageForABrowserInLondonTime() throws Exception {
        try (Mailbox mailbox = open(NOON)) {
            SmtpClient.send(mailbox.smtpPort(), "a@example.org", "A <b>offer</b> – now", "Answer by 14:00");

            assertThat(get(mailbox, "/api/messages", "text/html"))
                    .contains("A &lt;b&gt;offer&lt;/b&gt; – now", "20 June 2026 at 13:00:00", "Answer by 14:00");
        }
    }

    @Test
    void messagesAreThereAfterARestartInTheSameOrder() throws Exception {
        try (Mailbox mailbox = open(NOON)) {
            SmtpClient.send(mailbox.smtpPort(), "a@example.org", "First", "one");
        }
        try (Mailbox mailbox = open(NOON.plusSeconds(60))) {
            SmtpClient.send(mailbox.smtpPort(), "b@example.org", "Second", "two");
        }

        try (Mailbox mailbox = open(NOON.plusSeconds(120))) {
            assertThat(get(mailbox, "/api/messages", "*/*"))
                    .containsSubsequence("\"Second\"", "2026-06-20T12:01:00Z", "\"First\"", "2026-06-20T12:00:00Z");
        }
    }

    private Mailbox open(Instant now) throws Exception {
        return Mailbox.open(folder, InetAddress.getLoopbackAddress(), 0, 0, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String get(Mailbox mailbox, String path, String accept) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + mailbox.httpPort() + path))
                    .header("Accept", accept)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }
}
