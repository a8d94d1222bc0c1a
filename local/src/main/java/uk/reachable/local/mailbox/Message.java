package uk.reachable.local.mailbox;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One e-mail as the mailbox shows it; {@code receivedAt} is UTC, {@code messageId} empty when the sender gave none. */
public record Message(String to, String subject, String text, Instant receivedAt, String messageId) {

    /** From the raw message (RFC 5322); what cannot be read is shown as it came. */
    static Message parse(byte[] raw, Instant receivedAt) {
        try {
            MimeMessage mime = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            String subject = mime.getSubject() == null ? "" : mime.getSubject();
            String messageId = mime.getMessageID() == null ? "" : mime.getMessageID();
            return new Message(recipients(mime), subject, text(mime), receivedAt, messageId);
        } catch (MessagingException | IOException unreadable) {
            return new Message("", "(unreadable)", new String(raw, StandardCharsets.UTF_8), receivedAt, "");
        }
    }

    private static String recipients(MimeMessage mime) throws MessagingException {
        Address[] all = mime.getAllRecipients();
        return Stream.ofNullable(all)
                .flatMap(Arrays::stream)
                .map(Address::toString)
                .collect(Collectors.joining(", "));
    }

    private static String text(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        if (content instanceof Multipart several) {
            return text(several.getBodyPart(0)); // by RFC 2046 the plainest of the alternatives stands first
        }
        return String.valueOf(content).replace("\r\n", "\n").strip();
    }
}
