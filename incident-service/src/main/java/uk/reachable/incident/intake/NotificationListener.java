package uk.reachable.incident.intake;

import org.springframework.stereotype.Component;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.notification.NoticePosted;
import uk.reachable.contracts.notification.NoticeSent;
import uk.reachable.contracts.notification.NotificationEvent;
import uk.reachable.incident.progress.OfferNoticeProjection;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Follows notices: the desk sees since when a provider knows of an offer. */
@Component
class NotificationListener implements TopicListener {

    private final OfferNoticeProjection notices;

    NotificationListener(OfferNoticeProjection notices) {
        this.notices = notices;
    }

    @Override
    public Topic topic() {
        return Topic.NOTIFICATION;
    }

    @Override
    public void on(Received received) {
        switch ((NotificationEvent) received.event()) {
            case NoticePosted posted -> notices.apply(posted);
            case NoticeSent _ -> {} // the inbox counts, an e-mail is a courtesy
        }
    }
}
