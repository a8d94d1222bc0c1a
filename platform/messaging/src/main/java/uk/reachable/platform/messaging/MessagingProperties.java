package uk.reachable.platform.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * The one thing a service must say.
 *
 * @param service its name, for example {@code referral-service}: consumer group, source of its events, owner of the
 *     lease
 */
@ConfigurationProperties("reachable.messaging")
public record MessagingProperties(String service) {

    private static final String SUFFIX = "-service";

    public MessagingProperties {
        Assert.hasText(service, "reachable.messaging.service must name this service");
    }

    /** The name without "-service", as it stands in paths. */
    public String shortName() {
        return service.endsWith(SUFFIX) ? service.substring(0, service.length() - SUFFIX.length()) : service;
    }
}
