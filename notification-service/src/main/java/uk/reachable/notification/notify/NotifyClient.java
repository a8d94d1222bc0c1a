package uk.reachable.notification.notify;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.service.notify.Notification;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;
import uk.reachable.notification.wording.Email;

/**
 * The official client with our two templates. It knows no time limit of its own: whoever calls does so on a virtual
 * thread, whose interruption closes the connection.
 */
final class NotifyClient {

    private static final String ANY = "";

    static {
        // The JDK sends a POST a second time when the connection breaks before its answer, and nobody would know.
        System.setProperty("sun.net.http.retryPost", "false");
    }

    private final NotificationClient notify;
    private final NotifyProperties properties;

    NotifyClient(NotifyProperties properties) {
        this.properties = properties;
        this.notify =
                new NotificationClient(properties.apiKey(), properties.url().toString());
    }

    /** Returns the id that the message has at Notify. */
    UUID sms(String number, String text, String reference) throws NotificationClientException {
        return notify.sendSms(properties.smsTemplate(), number, Map.of("text", text), reference)
                .getNotificationId();
    }

    /** Returns the id that the message has at Notify. */
    UUID email(String address, Email email, String reference) throws NotificationClientException {
        var words = Map.of("subject", email.subject(), "text", email.text());
        return notify.sendEmail(properties.emailTemplate(), address, words, reference)
                .getNotificationId();
    }

    /** All that Notify took under a reference; it keeps them for 7 days. */
    List<Notification> known(String reference) throws NotificationClientException {
        return notify.getNotifications(ANY, ANY, reference, ANY).getNotifications();
    }
}
