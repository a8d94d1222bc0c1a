package uk.reachable.notification.posting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.notification.audience.AudiencePolicy;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.delivery.alert.AlertQueue;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.matter.LadderPolicy;
import uk.reachable.notification.matter.Matter;
import uk.reachable.notification.matter.MatterCommand;
import uk.reachable.notification.matter.MatterLifecycle;
import uk.reachable.notification.matter.Rung;
import uk.reachable.notification.matter.keeping.Matters;
import uk.reachable.notification.staff.Alerted;
import uk.reachable.notification.staff.Recipient;
import uk.reachable.notification.staff.Recipients;

/** What happens to a matter when its time has come: the next are told, or the silence of somebody's word ends. */
@Component
class LadderHandler {

    private final Matters matters;
    private final InboxItems items;
    private final Recipients recipients;
    private final AlertQueue alerts;
    private final NoticeHandler notices;
    private final Clock clock;

    LadderHandler(
            Matters matters,
            InboxItems items,
            Recipients recipients,
            AlertQueue alerts,
            NoticeHandler notices,
            Clock clock) {
        this.matters = matters;
        this.items = items;
        this.recipients = recipients;
        this.alerts = alerts;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void step(String subject) {
        matters.lockDue(subject, clock.instant()).ifPresent(matter -> {
            switch (matter) {
                case Matter.Open open -> tellNext(open);
                case Matter.Acknowledged acknowledged -> resume(acknowledged);
                case Matter.Over _ -> {}
            }
        });
    }

    /**
     * What was silent is due by itself; everybody sees that nobody is on it, and the ladder goes on from where it
     * stood.
     */
    Matter resume(Matter.Acknowledged matter) {
        Matter open = MatterLifecycle.after(matter, new MatterCommand.Resume()).orElseThrow();
        matters.save(open);
        notices.post(List.of(), items.ofMatter(open.facts().subject()));
        return open;
    }

    private void tellNext(Matter.Open open) {
        if (MatterLifecycle.after(open, new MatterCommand.TellNext()).orElse(open) instanceof Matter.Open next
                && next.ladder() != null) {
            matters.save(next);
            Rung rung = next.ladder().told();
            if (tell(rung, offer(next)) == 0 && LadderPolicy.goesOnAtOnce(rung)) {
                tellNext(next);
            }
        }
    }

    /** Whoever is off duty is told when their shift begins, and not now; @return how many more people were told */
    private int tell(Rung rung, InboxItem offer) {
        Instant now = clock.instant();
        return switch (rung) {
            case FIRST -> 0;
            case COLLEAGUES -> alerts.tell(offer, colleagues(offer.notice(), now), now);
            case MANAGERS ->
                alerts.tell(offer, recipients.managers(offer.notice().organisation(), now), now);
            case DESK -> {
                notices.post(List.of(AudiencePolicy.nobodyHasAnswered(offer.notice())));
                yield 1;
            }
        };
    }

    private List<Recipient> colleagues(Notice notice, Instant now) {
        Set<String> managers = recipients.managers(notice.organisation(), now).stream()
                .map(Recipient::user)
                .collect(Collectors.toSet());
        return recipients.onDutyAnywhere(notice, now).stream()
                .filter(one -> !one.from().isAfter(now))
                .map(Alerted::recipient)
                .filter(one -> !managers.contains(one.user()))
                .toList();
    }

    private InboxItem offer(Matter matter) {
        return items.ofMatter(matter.facts().subject()).stream()
                .filter(item -> item.notice().kind() == NoticeKind.OFFER_MADE)
                .findFirst()
                .orElseThrow();
    }
}
