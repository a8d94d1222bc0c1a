package uk.reachable.notification.email;

import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import uk.reachable.notification.delivery.channel.Outcome;
import uk.reachable.notification.guard.ChannelFailure;
import uk.reachable.notification.guard.NoAnswer;
import uk.reachable.notification.guard.NotConnected;

/**
 * What a mail server's answer means (RFC 5321 §4.2): 5xx to a recipient or a message is for good, 450 and 452 are about
 * one mailbox, every other is about the server, and so is silence.
 */
sealed interface SmtpAnswer {

    /** Mailbox busy (greylisting, too) or full. */
    Set<Integer> OF_ONE_MAILBOX = Set.of(450, 452);

    /** Never for this recipient. */
    record ForGood(int code) implements SmtpAnswer {}

    /** Later for this recipient. */
    record Later(int code) implements SmtpAnswer {}

    /** Not for anybody: the server is not well, or does not let us send. */
    record ToEverybody(String code) implements SmtpAnswer {}

    /** Nobody took the call. */
    record NoConnection() implements SmtpAnswer {}

    /** The conversation broke off; after the final dot the message may have been taken. */
    record Silence(String how) implements SmtpAnswer {}

    /** All was taken, only the good-bye was not. */
    record Taken() implements SmtpAnswer {}

    static SmtpAnswer of(MailException failed) {
        if (failed instanceof MailSendException sending && sending.getMessageExceptions().length == 0) {
            return new Taken();
        }
        return causes(failed).flatMap(cause -> read(cause).stream()).findFirst().orElseGet(() -> brokenOff(failed));
    }

    /** What fails before the message is begun has a cause, as Spring tells it; nothing can have been taken then. */
    private static SmtpAnswer brokenOff(MailException failed) {
        String how = causes(failed)
                .reduce((first, last) -> last)
                .orElse(failed)
                .getClass()
                .getSimpleName();
        return failed.getCause() == null ? new Silence(how) : new ToEverybody(how);
    }

    /** @throws ChannelFailure for what the breaker counts */
    default Outcome outcome() {
        return switch (this) {
            case Taken _ -> new Outcome.Taken(null);
            case ForGood(int code) -> new Outcome.Refused("SMTP " + code);
            case Later(int code) -> new Outcome.NotTaken("SMTP " + code);
            case ToEverybody(String code) -> throw new ChannelFailure("SMTP " + code);
            case Silence(String how) -> throw new NoAnswer(how);
            case NoConnection _ -> throw new NotConnected("no connection");
        };
    }

    private static Optional<SmtpAnswer> read(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case MailConnectException _ -> new NoConnection();
                    case SMTPSenderFailedException us -> new ToEverybody("MAIL " + us.getReturnCode());
                    case SMTPAddressFailedException them -> answer(them.getReturnCode());
                    case SMTPSendFailedException us
                    when us.getCommand().startsWith("MAIL") -> new ToEverybody("MAIL " + us.getReturnCode());
                    case SMTPSendFailedException it -> answer(it.getReturnCode());
                    default -> null;
                });
    }

    private static SmtpAnswer answer(int code) {
        if (code >= 500) {
            return new ForGood(code);
        }
        if (code < 0) {
            return new Silence("no answer");
        }
        return OF_ONE_MAILBOX.contains(code) ? new Later(code) : new ToEverybody(String.valueOf(code));
    }

    /** From outside inwards; Jakarta Mail keeps the answer to each recipient in a chain of its own. */
    private static Stream<Throwable> causes(Throwable failed) {
        Stream<? extends Throwable> inner =
                switch (failed) {
                    case MailSendException sending -> Arrays.stream(sending.getMessageExceptions());
                    case MessagingException mail -> Stream.ofNullable(mail.getNextException());
                    default -> Stream.ofNullable(failed.getCause());
                };
        return Stream.concat(Stream.of(failed), inner.flatMap(SmtpAnswer::causes));
    }
}
