package uk.reachable.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The e-mails that have arrived, newest first. */
public final class Mailbox {

    private Mailbox() {}

    public record Message(String to, String subject, String text) {}

    public static Stream<Message> messages() {
        return JsonMapper.shared()
                .readTree(text())
                .valueStream()
                .map(message -> new Message(
                        message.path("to").asString(),
                        message.path("subject").asString(),
                        message.path("text").asString()));
    }

    /** As the mailbox shows them. */
    public static String text() {
        return read("/api/messages");
    }

    private static String read(String path) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(Addresses.MAILBOX.resolve(path)).build();
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
