package uk.reachable.system.prove.evidence.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.reachable.local.mailbox.Message;
import uk.reachable.system.prove.evidence.Mail;

/** Reads what a mailbox has received. */
final class Mails {

    private static final Pattern NOTICE = Pattern.compile("[?&]notice=([0-9a-f-]{36})");

    private Mails() {}

    static Mail read(Message message) {
        Matcher link = NOTICE.matcher(message.text());
        return new Mail(message.messageId(), message.to(), link.find() ? link.group(1) : "", message.receivedAt());
    }

    /** Everything that somebody may read in it. */
    static String text(Message message) {
        return message.to() + "\n" + message.subject() + "\n" + message.text();
    }
}
