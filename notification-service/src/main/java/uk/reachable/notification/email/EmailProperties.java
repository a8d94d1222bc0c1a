package uk.reachable.notification.email;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where links lead (the address of the gateway as people see it) and who e-mails are from. */
@ConfigurationProperties("reachable.email")
record EmailProperties(URI publicUrl, String from) {}
