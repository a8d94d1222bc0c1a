package uk.reachable.notification.running;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server on a free port, which a test can stop and start again. */
@TestConfiguration(proxyBeanMethods = false)
public class TestMailbox {

    private final List<MimeMessage> messages = new CopyOnWriteArrayList<>();
    private final int port;
    private SMTPServer server;

    TestMailbox() {
        server = listen(0);
        port = server.getPortAllocated();
    }

    private SMTPServer listen(int wanted) {
        SMTPServer listening = SMTPServer.port(wanted)
                .hostName("localhost")
                .messageHandlerFactory(_ -> new Keep(messages))
                .build();
        listening.start();
        return listening;
    }

    @Bean
    DynamicPropertyRegistrar testMailServer() {
        return registry -> {
            registry.add("spring.mail.host", () -> "localhost");
            registry.add("spring.mail.port", () -> port);
            registry.add("reachable.email.starttls", () -> "off");
        };
    }

    public synchronized void stop() {
        server.stop();
    }

    public synchronized void start() {
        server = listen(port);
    }

    /** The messages whose text contains this, oldest first. */
    public List<MimeMessage> containing(String text) {
        return messages.stream().filter(message -> text(message).contains(text)).toList();
    }

    public static String text(MimeMessage message) {
        try {
            return message.getContent().toString();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private record Keep(List<MimeMessage> messages) implements MessageHandler {

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String recipient) {}

        @Override
        public @Nullable String data(InputStream message) throws IOException {
            try {
                messages.add(new MimeMessage(null, new ByteArrayInputStream(message.readAllBytes())));
            } catch (MessagingException unreadable) {
                throw new IOException(unreadable);
            }
            return null;
        }

        @Override
        public void done() {}
    }
}
