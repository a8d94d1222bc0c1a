package uk.reachable.notification.webhook.endpoint;

import java.util.List;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.delivery.alert.Subscribers;
import uk.reachable.notification.staff.Way;

/** The endpoints of a notice's organisation, and of no other, that are on and want its kind. */
@Component
@Conditional(KeyIsSet.class)
class WebhookSubscribers implements Subscribers {

    private final Endpoints endpoints;

    WebhookSubscribers(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    @Override
    public List<Way> of(Notice notice) {
        return endpoints.of(notice.organisation()).stream()
                .filter(endpoint -> endpoint.wants(notice.kind()))
                .map(endpoint -> new Way(Channel.WEBHOOK, endpoint.id().toString()))
                .toList();
    }
}
