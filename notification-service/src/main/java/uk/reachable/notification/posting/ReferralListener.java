package uk.reachable.notification.posting;

import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Steps of referrals become notices; heartbeats tell nobody anything. */
@Component
class ReferralListener implements TopicListener {

    private final NoticeHandler handler;
    private final CircleHandler circles;

    ReferralListener(NoticeHandler handler, CircleHandler circles) {
        this.handler = handler;
        this.circles = circles;
    }

    @Override
    public Topic topic() {
        return Topic.REFERRAL;
    }

    @Override
    public boolean wants(Class<? extends Event> type) {
        return CaseEvent.class.isAssignableFrom(type);
    }

    @Override
    public void on(Received received) {
        var step = (CaseEvent) received.event();
        circles.follow(step);
        handler.post(AudiencePolicy.noticesOf(step));
    }
}
