package uk.reachable.notification.posting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.ReferralAmended;
import uk.reachable.contracts.referral.ReferralPaused;
import uk.reachable.contracts.referral.ReferralResumed;
import uk.reachable.notification.delivery.alert.AlertQueue;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.matter.Matter;
import uk.reachable.notification.matter.MatterCommand;
import uk.reachable.notification.matter.MatterLifecycle;
import uk.reachable.notification.matter.keeping.Matters;
import uk.reachable.notification.matter.scope.EndPolicy;
import uk.reachable.notification.matter.scope.Ended;

/** What becomes of what was asked: answered, or to be answered by another time. */
@Component
class MatterHandler {

    private final Matters matters;
    private final InboxItems items;
    private final AlertQueue alerts;
    private final Clock clock;

    MatterHandler(Matters matters, InboxItems items, AlertQueue alerts, Clock clock) {
        this.matters = matters;
        this.items = items;
        this.alerts = alerts;
        this.clock = clock;
    }

    /** In the transaction of the event, before anything is posted by it; answers what must be shown anew. */
    List<InboxItem> follow(CaseEvent event) {
        moveClock(event);
        return end(EndPolicy.endedBy(event));
    }

    List<InboxItem> follow(IncidentEvent event) {
        return end(EndPolicy.endedBy(event));
    }

    private List<InboxItem> end(List<Ended> ended) {
        return ended.stream().flatMap(matters::ending).flatMap(this::end).toList();
    }

    private Stream<InboxItem> end(Matter matter) {
        Instant now = clock.instant();
        return MatterLifecycle.after(matter, new MatterCommand.End(now)).stream()
                .flatMap(over -> ended(matter, over, now));
    }

    /** Who was on it is on it no more, and everybody sees so; where nobody was, nothing else is to be seen. */
    private Stream<InboxItem> ended(Matter before, Matter over, Instant now) {
        matters.save(over);
        List<InboxItem> told = items.ofMatter(over.facts().subject());
        if (!told.isEmpty()) {
            alerts.callOff(ids(told), now);
        }
        return before instanceof Matter.Acknowledged ? told.stream() : Stream.empty();
    }

    private void moveClock(CaseEvent event) {
        switch (event) {
            case ReferralAmended it when it.respondBy() != null -> move(it.referralId(), it.respondBy());
            case ReferralResumed it when it.respondBy() != null -> move(it.referralId(), it.respondBy());
            case ReferralPaused it ->
                matters.openOfferOf(it.referralId())
                        .flatMap(offer -> MatterLifecycle.after(offer, new MatterCommand.Hold(it.reviewBy())))
                        .ifPresent(matters::save);
            default -> {}
        }
    }

    private void move(String referralId, Instant respondBy) {
        matters.openOfferOf(referralId)
                .flatMap(offer -> MatterLifecycle.after(offer, new MatterCommand.MoveClock(respondBy)))
                .ifPresent(moved -> {
                    matters.save(moved);
                    ids(items.ofMatter(moved.facts().subject())).forEach(item -> items.move(item, respondBy));
                });
    }

    static List<UUID> ids(List<InboxItem> told) {
        return told.stream().map(InboxItem::id).toList();
    }
}
