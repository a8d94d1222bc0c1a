package uk.reachable.local.mailbox;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Receives the system's e-mail on one machine and shows it; a message is on disk before it is acknowledged. */
public final class Mailbox implements AutoCloseable {

    private final SmtpReceiver receiver;
    private final MailboxPage page;

    private Mailbox(SmtpReceiver receiver, MailboxPage page) {
        this.receiver = receiver;
        this.page = page;
    }

    /** Reads SMTP_PORT, HTTP_PORT, MAIL_DATA (a folder) and LISTEN_ADDRESS (localhost when unset). */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        Path data = Files.createDirectories(Path.of(environment.get("MAIL_DATA")));
        Mailbox mailbox = open(
                data,
                InetAddress.getByName(environment.getOrDefault("LISTEN_ADDRESS", "localhost")),
                Integer.parseInt(environment.get("SMTP_PORT")),
                Integer.parseInt(environment.get("HTTP_PORT")),
                Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(mailbox::close));
    }

    static Mailbox open(Path data, InetAddress address, int smtpPort, int httpPort, Clock clock) throws Exception {
        MessageStore store = MessageStore.open(data, clock);
        MailboxPage page = MailboxPage.serve(store, new InetSocketAddress(address, httpPort));
        return new Mailbox(SmtpReceiver.listen(store, new InetSocketAddress(address, smtpPort)), page);
    }

    int smtpPort() {
        return receiver.port();
    }

    int httpPort() {
        return page.port();
    }

    @Override
    public void close() {
        receiver.close();
        page.close(Duration.ofSeconds(1));
    }
}
