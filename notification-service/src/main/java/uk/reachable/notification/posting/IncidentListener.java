package uk.reachable.notification.posting;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Meetings, actions and questions become notices, and end what was asked. */
@Component
class IncidentListener implements TopicListener {

    private final NoticeHandler notices;
    private final MatterHandler matters;

    IncidentListener(NoticeHandler notices, MatterHandler matters) {
        this.notices = notices;
        this.matters = matters;
    }

    @Override
    public Topic topic() {
        return Topic.INCIDENT;
    }

    @Override
    public void on(Received received) {
        var event = (IncidentEvent) received.event();
        List<InboxItem> changed = matters.follow(event);
        notices.post(AudiencePolicy.noticesOf(event), changed);
    }
}
