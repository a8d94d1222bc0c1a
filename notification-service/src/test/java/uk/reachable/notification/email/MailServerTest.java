package uk.reachable.notification.email;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import io.github.resilience4j.timelimiter.TimeLimiterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

import static org.assertj.core.api.Assertions.assertThat;

class MailServerTest {

    private static final int BROKEN = 451;
    private static final int NO_SUCH_MAILBOX = 550;

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch endOfTest = new CountDownLatch(1);
    private final SMTPServer smtp =
            SMTPServer.port(0).messageHandlerFactory(_ -> new Answering()).build();
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final MailServer server = new MailServer(
            sender,
            CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                    .slidingWindowSize(4)
                    .minimumNumberOfCalls(3)
                    .waitDurationInOpenState(Duration.ofMinutes(1))
                    .build()),
            TimeLimiterRegistry.of(TimeLimiterConfig.custom()
                    .timeoutDuration(Duration.ofSeconds(2))
                    .build()));

    MailServerTest() {
        smtp.start();
        sender.setHost("localhost");
        sender.setPort(smtp.getPortAllocated());
    }

    @AfterEach
    void stop() {
        endOfTest.countDown();
        server.stop();
        smtp.stop();
    }

    private Outcome sendTo(String recipient) {
        try {
            var message = sender.createMimeMessage();
            message.setFrom("from@example.org");
            message.setRecipients(jakarta.mail.Message.RecipientType.TO, recipient);
            message.setText("text");
            return server.send(message, "WM-2026-0042");
        } catch (jakarta.mail.MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aServerThatIsWellTakesAnEmail() {
        assertThat(sendTo("somebody@example.org")).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void aServerThatFailsIsLeftAloneAfterThreeTimes() {
        Stream<Outcome> outcomes =
                Stream.generate(() -> sendTo("broken@example.org")).limit(5);

        assertThat(outcomes)
                .containsExactly(
                        Outcome.NOT_TAKEN, Outcome.NOT_TAKEN, Outcome.NOT_TAKEN, Outcome.NOT_TRIED, Outcome.NOT_TRIED);
        assertThat(asked).hasValue(3);
        assertThat(server.mayBeAsked()).isFalse();
    }

    @Test
    void aRefusedAddressIsNoFailureOfTheServer() {
        Stream<Outcome> outcomes =
                Stream.generate(() -> sendTo("nobody@example.org")).limit(5);

        assertThat(outcomes).containsOnly(Outcome.REFUSED);
        assertThat(server.mayBeAsked()).isTrue();
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedForWithoutEnd() {
        assertThat(sendTo("slow@example.org")).isEqualTo(Outcome.NOT_TAKEN);
    }

    /** Answers by the first word of the recipient. */
    private final class Answering implements MessageHandler {

        @Override
        public void from(String sender) {
            asked.incrementAndGet();
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.startsWith("broken")) {
                throw new RejectException(BROKEN, "try later");
            }
            if (recipient.startsWith("nobody")) {
                throw new RejectException(NO_SUCH_MAILBOX, "no such mailbox");
            }
            if (recipient.startsWith("slow")) {
                awaitEndOfTest();
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
        public @Nullable String data(InputStream message) throws IOException {
            message.readAllBytes();
            return null;
        }

        @Override
        public void done() {}
    }
}
