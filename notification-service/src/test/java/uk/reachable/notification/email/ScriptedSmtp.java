package uk.reachable.notification.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A real SMTP server that answers by the name of the recipient: {@code 451@} at RCPT, {@code dot451@} after the final
 * dot, {@code slow@} never answers; all others get their e-mail.
 */
final class ScriptedSmtp {

    private static final Pattern CODE = Pattern.compile("^(dot)?(\\d{3})@");

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch endOfTest = new CountDownLatch(1);
    private final List<MimeMessage> messages = new CopyOnWriteArrayList<>();
    private final SMTPServer server;
    private volatile boolean refusesSenders;

    private ScriptedSmtp(UnaryOperator<SMTPServer.Builder> security) {
        server = security.apply(SMTPServer.port(0).messageHandlerFactory(_ -> new Answering()))
                .build();
        server.start();
    }

    static ScriptedSmtp plain() {
        return new ScriptedSmtp(UnaryOperator.identity());
    }

    static ScriptedSmtp secured(UnaryOperator<SMTPServer.Builder> security) {
        return new ScriptedSmtp(security);
    }

    int port() {
        return server.getPortAllocated();
    }

    /** How many conversations came to MAIL FROM. */
    int asked() {
        return asked.get();
    }

    List<MimeMessage> messages() {
        return messages;
    }

    void refuseSenders() {
        refusesSenders = true;
    }

    void stop() {
        endOfTest.countDown();
        server.stop();
    }

    private final class Answering implements MessageHandler {

        private String to = "";

        @Override
        public void from(String sender) throws RejectException {
            asked.incrementAndGet();
            if (refusesSenders) {
                throw new RejectException(550, "you may not send here");
            }
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            to = recipient;
            answer("");
            if (to.startsWith("slow")) {
                awaitEndOfTest();
            }
        }

        private void answer(String when) throws RejectException {
            Matcher code = CODE.matcher(to);
            if (code.find() && when.equals(code.group(1) == null ? "" : code.group(1))) {
                throw new RejectException(Integer.parseInt(code.group(2)), "as the test says");
            }
        }

        private void awaitEndOfTest() {
            try {
                endOfTest.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public @Nullable String data(InputStream message) throws RejectException, IOException {
            try {
                messages.add(new MimeMessage(null, new ByteArrayInputStream(message.readAllBytes())));
            } catch (MessagingException unreadable) {
                throw new IOException(unreadable);
            }
            answer("dot");
            return null;
        }

        @Override
        public void done() {}
    }
}
