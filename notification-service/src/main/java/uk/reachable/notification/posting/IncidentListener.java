package uk.reachable.notification.posting;

import org.springframework.stereotype.Component;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Meetings called become notices. */
@Component
class IncidentListener implements TopicListener {

    private final NoticeHandler handler;

    IncidentListener(NoticeHandler handler) {
        this.handler = handler;
    }

    @Override
    public Topic topic() {
        return Topic.INCIDENT;
    }

    @Override
    public void on(Received received) {
        handler.post(AudiencePolicy.noticesOf((IncidentEvent) received.event()));
    }
}
