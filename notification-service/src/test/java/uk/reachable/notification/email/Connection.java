package uk.reachable.notification.email;

import java.net.URI;
import java.time.Clock;
import java.util.Properties;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.email.EmailProperties.Starttls;
import uk.reachable.notification.running.Attempts;
import uk.reachable.notification.running.TestGuards;
import uk.reachable.notification.wording.Links;
import uk.reachable.notification.wording.Messages;
import uk.reachable.notification.wording.Texts;

/** The channel, connected to a test's server. */
final class Connection implements AutoCloseable {

    final MailServer server;
    private final TestGuards test;

    private Connection(JavaMailSenderImpl sender, EmailProperties email, TestGuards test) {
        this.test = test;
        var envelope = new Envelope(
                sender,
                email,
                new Messages(new Texts(), new Links(URI.create("https://reachable.example.org"))),
                Clock.systemUTC());
        server = new MailServer(sender, envelope, test.guards);
    }

    static Connection to(String host, int port) {
        return to(host, port, new TestGuards());
    }

    static Connection to(String host, int port, TestGuards test) {
        return new Connection(sender(mail(host, port), Starttls.OFF), email(Starttls.OFF), test);
    }

    /** Encrypted, and signed in as {@code reachable}; {@code trust} has the test's own certificate. */
    static Connection encrypted(int port, Properties trust) {
        MailProperties mail = mail("localhost", port);
        mail.setUsername("reachable");
        mail.setPassword("secret");
        JavaMailSenderImpl sender = sender(mail, Starttls.REQUIRED);
        sender.getJavaMailProperties().putAll(trust);
        return new Connection(sender, email(Starttls.REQUIRED), new TestGuards());
    }

    private static MailProperties mail(String host, int port) {
        var mail = new MailProperties();
        mail.setHost(host);
        mail.setPort(port);
        return mail;
    }

    private static JavaMailSenderImpl sender(MailProperties mail, Starttls starttls) {
        return new EmailConfiguration().mailSender(mail, email(starttls));
    }

    private static EmailProperties email(Starttls starttls) {
        return new EmailProperties("from@example.org", starttls);
    }

    Outcome send(Attempt attempt) {
        return server.send(attempt, Attempts.items());
    }

    /** How many attempts called more than once. */
    long retries() {
        return test.retries.retry("smtp").getMetrics().getNumberOfFailedCallsWithRetryAttempt();
    }

    @Override
    public void close() {
        test.guards.stop();
    }
}
