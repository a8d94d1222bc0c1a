package uk.reachable.notification.posting;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.standing.Standings;
import uk.reachable.platform.messaging.Received;
import uk.reachable.platform.messaging.TopicListener;

/** Steps of referrals become notices, and end what was asked; heartbeats tell nobody anything. */
@Component
class ReferralListener implements TopicListener {

    private final NoticeHandler notices;
    private final MatterHandler matters;
    private final Standings standings;

    ReferralListener(NoticeHandler notices, MatterHandler matters, Standings standings) {
        this.notices = notices;
        this.matters = matters;
        this.standings = standings;
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
        standings.follow(step);
        List<InboxItem> changed = matters.follow(step);
        notices.post(AudiencePolicy.noticesOf(step), changed);
    }
}
