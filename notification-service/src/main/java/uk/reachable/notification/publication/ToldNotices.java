package uk.reachable.notification.publication;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.OwnEvents;

/**
 * Takes nothing back but numbers: a notice that was posted before this database was restored is posted anew when the
 * event behind it is heard again. Better twice than never.
 */
@Component
class ToldNotices implements OwnEvents {

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.NOTIFICATION, Topic.DELIVERY);
    }

    @Override
    public Kept takeAgain(List<Event> step) {
        return Kept.NUMBER;
    }
}
