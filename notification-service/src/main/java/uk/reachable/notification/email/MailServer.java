package uk.reachable.notification.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.List;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.delivery.channel.Attempt;
import uk.reachable.notification.delivery.channel.ChannelSender;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.guard.Guard;
import uk.reachable.notification.guard.Guards;
import uk.reachable.notification.inbox.InboxItem;

/** The channel e-mail by SMTP. */
@Component
class MailServer implements ChannelSender {

    private final JavaMailSender smtp;
    private final Envelope envelope;
    private final Guard guard;

    MailServer(JavaMailSender smtp, Envelope envelope, Guards guards) {
        this.smtp = smtp;
        this.envelope = envelope;
        this.guard = guards.of("smtp");
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean mayBeAsked() {
        return guard.mayBeAsked();
    }

    @Override
    public Outcome send(Attempt attempt, List<InboxItem> items) {
        return guard.ask(attempt.incidentReference(), () -> hand(attempt, items));
    }

    private Outcome hand(Attempt attempt, List<InboxItem> items) throws MessagingException {
        try {
            smtp.send(envelope.of(attempt, items));
            return new Outcome.Taken(null);
        } catch (AddressException unwritable) {
            return new Outcome.Refused("not an e-mail address");
        } catch (MailException notTaken) {
            return SmtpAnswer.of(notTaken).outcome();
        }
    }
}
