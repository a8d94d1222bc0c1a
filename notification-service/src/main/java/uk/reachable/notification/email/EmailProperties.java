package uk.reachable.notification.email;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who e-mails are from, and whether the way to the mail server is encrypted. */
@ConfigurationProperties("reachable.email")
record EmailProperties(String from, Starttls starttls) {

    enum Starttls {
        /** Nothing is said to a server that cannot, or whose certificate is not its name's. */
        REQUIRED,
        /** For a mailbox on the same machine. */
        OFF
    }
}
