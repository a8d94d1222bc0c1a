package uk.reachable.notification.posting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.CirclePolicy;
import uk.reachable.notification.audience.OfferEndPolicy;
import uk.reachable.notification.email.EmailQueue;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.posting.DeskCalls.OpenOffer;

/** What becomes of those who were not told of an offer at once: told later, at another time, or not at all. */
@Component
class CircleHandler {

    private final DeskCalls calls;
    private final InboxItems items;
    private final EmailQueue emails;
    private final NoticeHandler notices;
    private final Clock clock;

    CircleHandler(DeskCalls calls, InboxItems items, EmailQueue emails, NoticeHandler notices, Clock clock) {
        this.calls = calls;
        this.items = items;
        this.emails = emails;
        this.notices = notices;
        this.clock = clock;
    }

    /** In the transaction of the event, before anything is posted by it: the desk's calls are locked before inboxes. */
    void follow(CaseEvent event) {
        OfferEndPolicy.endedOffer(event).flatMap(calls::end).ifPresent(item -> emails.answered(item, clock.instant()));
        if (event instanceof ReferralAmended amended && amended.respondBy() != null) {
            Instant respondBy = amended.respondBy();
            calls.ofReferral(amended.referralId()).ifPresent(open -> move(open, respondBy));
        }
        if (event instanceof ReferralPaused paused) {
            calls.ofReferral(paused.referralId()).ifPresent(open -> calls.move(open.itemId(), paused.reviewBy()));
        }
        if (event instanceof ReferralResumed resumed && resumed.respondBy() != null) {
            Instant respondBy = resumed.respondBy();
            calls.ofReferral(resumed.referralId()).ifPresent(open -> move(open, respondBy));
        }
    }

    private void move(OpenOffer open, Instant respondBy) {
        items.move(open.itemId(), respondBy);
        emails.clockMoved(open.itemId(), open.postedAt(), respondBy);
        calls.move(open.itemId(), CirclePolicy.dutyDeskAt(open.postedAt(), respondBy));
    }

    /** The duty desk hears of an offer that is soon over and not answered, unless it has heard or the offer is over. */
    @Transactional
    public void tellTheDesk(UUID itemId) {
        if (calls.tell(itemId, clock.instant())) {
            notices.post(
                    List.of(AudiencePolicy.nobodyHasAnswered(items.byId(itemId).notice())));
        }
    }
}
