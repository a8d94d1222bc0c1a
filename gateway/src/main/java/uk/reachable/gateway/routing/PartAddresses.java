package uk.reachable.gateway.routing;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the parts listen. */
@ConfigurationProperties("reachable.parts")
public record PartAddresses(URI incident, URI referral, URI intervention, URI notification) {

    URI of(Part part) {
        return switch (part) {
            case INCIDENT -> incident;
            case REFERRAL -> referral;
            case INTERVENTION -> intervention;
            case NOTIFICATION -> notification;
        };
    }
}
