package uk.reachable.local;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** Sends an e-mail as a service would; returns once it is acknowledged. */
public final class SmtpClient {

    private SmtpClient() {}

    public static void send(int port, String to, String subject, String text) throws MessagingException {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "localhost");
        settings.setProperty("mail.smtp.port", Integer.toString(port));
        MimeMessage message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("reachable@example.org");
        message.setRecipients(RecipientType.TO, to);
        message.setSubject(subject);
        message.setText(text, "UTF-8");
        Transport.send(message);
    }
}
