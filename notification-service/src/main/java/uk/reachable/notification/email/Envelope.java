package uk.reachable.notification.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.wording.Email;
import uk.reachable.notification.wording.Messages;

/**
 * Writes the message of an attempt; the words are of now, because "today" may have become "yesterday" while it waited.
 */
@Component
class Envelope {

    private static final String MESSAGE_ID = "Message-ID";

    /** By which words it was written, for whoever is asked later what somebody was told. */
    private static final String WORDING = "X-Reachable-Wording";

    private final JavaMailSender smtp;
    private final EmailProperties properties;
    private final Messages messages;
    private final Clock clock;

    Envelope(JavaMailSender smtp, EmailProperties properties, Messages messages, Clock clock) {
        this.smtp = smtp;
        this.properties = properties;
        this.messages = messages;
        this.clock = clock;
    }

    MimeMessage of(Attempt attempt, List<InboxItem> items) throws MessagingException {
        Instant now = clock.instant();
        Email email = messages.email(items, now);
        MimeMessage message = smtp.createMimeMessage();
        var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(properties.from());
        helper.setTo(attempt.address());
        helper.setSubject(email.subject());
        helper.setText(email.text());
        helper.setSentDate(Date.from(now));
        message.setHeader(MESSAGE_ID, "<" + attempt.deliveryId() + "@notification.reachable>");
        message.setHeader(WORDING, email.wording());
        forPhones(message);
        fromAMachine(message);
        return message;
    }

    /**
     * A paragraph is one line, which every screen breaks where it ends. Quoted-printable keeps the lines on the way
     * below 78 characters (RFC 5322 §2.1.1) and gives the receiver the long ones back.
     */
    private static void forPhones(MimeMessage message) throws MessagingException {
        message.setHeader("Content-Transfer-Encoding", "quoted-printable");
    }

    /** So that nobody's "out of office" answers it (RFC 3834 §5). */
    private static void fromAMachine(MimeMessage message) throws MessagingException {
        message.setHeader("Auto-Submitted", "auto-generated");
    }
}
