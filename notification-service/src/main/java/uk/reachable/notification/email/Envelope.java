package uk.reachable.notification.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.wording.Email;
import uk.reachable.notification.wording.EmailTexts;

/**
 * Writes the message of an attempt; the words are of now, because "today" may have become "yesterday" while it waited.
 */
@Component
class Envelope {

    private static final String MESSAGE_ID = "Message-ID";

    private final JavaMailSender smtp;
    private final EmailProperties properties;
    private final Clock clock;
    private final EmailTexts texts = new EmailTexts();

    Envelope(JavaMailSender smtp, EmailProperties properties, Clock clock) {
        this.smtp = smtp;
        this.properties = properties;
        this.clock = clock;
    }

    MimeMessage of(Attempt attempt, InboxItem item) {
        Instant now = clock.instant();
        var link = UriComponentsBuilder.fromUri(properties.publicUrl())
                .path("/")
                .queryParam("notice", item.id())
                .build()
                .toUri();
        Email email = texts.render(item.notice(), link, now);
        try {
            MimeMessage message = smtp.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(properties.from());
            helper.setTo(attempt.recipient());
            helper.setSubject(email.subject());
            helper.setText(email.text());
            helper.setSentDate(Date.from(now));
            message.setHeader(MESSAGE_ID, attempt.messageId());
            return message;
        } catch (MessagingException unwritable) {
            throw new MailPreparationException("e-mail of item " + item.id(), unwritable);
        }
    }
}
