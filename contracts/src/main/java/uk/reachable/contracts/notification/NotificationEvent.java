package uk.reachable.contracts.notification;

import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;

/** What notification-service tells; the key is the notice. */
public sealed interface NotificationEvent extends Event permits NoticePosted, NoticeSent {

    @Override
    default Topic topic() {
        return Topic.NOTIFICATION;
    }

    String incidentId();

    @Override
    String incidentReference();

    String region();

    String noticeId();

    @Override
    default String key() {
        return noticeId();
    }
}
