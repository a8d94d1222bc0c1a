package uk.reachable.local.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** The SMTP side; the 250 after DATA is sent when the message is on disk. */
final class SmtpReceiver {

    private static final int LARGEST_MESSAGE = 1 << 20;

    private final SMTPServer server;

    private SmtpReceiver(SMTPServer server) {
        this.server = server;
    }

    static SmtpReceiver listen(MessageStore store, InetSocketAddress address) {
        SMTPServer server = SMTPServer.port(address.getPort())
                .bindAddress(address.getAddress())
                .hostName("localhost")
                .maxMessageSize(LARGEST_MESSAGE)
                .maxConnections(50)
                .messageHandlerFactory(context -> new Keep(store))
                .build();
        server.start();
        return new SmtpReceiver(server);
    }

    int port() {
        return server.getPortAllocated();
    }

    void close() {
        server.stop();
    }

    private record Keep(MessageStore store) implements MessageHandler {

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String recipient) {}

        @Override
        public @Nullable String data(InputStream message) throws IOException {
            store.add(message.readAllBytes());
            return null;
        }

        @Override
        public void done() {}
    }
}
