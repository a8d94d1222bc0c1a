package uk.reachable.notification.posting;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.delivery.alert.AlertQueue;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.matter.Acknowledgement;
import uk.reachable.notification.matter.Matter;
import uk.reachable.notification.matter.OnShift;
import uk.reachable.notification.matter.keeping.Matters;
import uk.reachable.notification.staff.Recipient;
import uk.reachable.notification.staff.Recipients;
import uk.reachable.platform.stream.waking.CommitSignal;

/** A change of shift passes open alerts on: whoever begins is told then, once, of what nobody there is on. */
@Component
class ShiftHandler {

    private final Matters matters;
    private final InboxItems items;
    private final Recipients recipients;
    private final OnShift rota;
    private final AlertQueue alerts;
    private final LadderHandler ladder;
    private final CommitSignal signal;
    private final Clock clock;

    ShiftHandler(
            Matters matters,
            InboxItems items,
            Recipients recipients,
            OnShift rota,
            AlertQueue alerts,
            LadderHandler ladder,
            CommitSignal signal,
            Clock clock) {
        this.matters = matters;
        this.items = items;
        this.recipients = recipients;
        this.rota = rota;
        this.alerts = alerts;
        this.ladder = ladder;
        this.signal = signal;
        this.clock = clock;
    }

    /** @param before when it was last looked, at the latest (UTC) */
    @Transactional
    public void passOn(String subject, Instant before) {
        Instant now = clock.instant();
        matters.lockForShifts(subject, before, now).ifPresent(matter -> {
            if (withoutWhoHasGone(matter, now) instanceof Matter.Open) {
                newestOfEach(items.ofMatter(subject)).forEach((newest, all) -> tell(newest, all, now));
            }
        });
    }

    private Matter withoutWhoHasGone(Matter matter, Instant now) {
        if (matter instanceof Matter.Acknowledged it && hasGone(it, now)) {
            Instant until = it.acknowledgement().until();
            alerts.release(MatterHandler.ids(items.ofMatter(it.facts().subject())), until, now);
            return ladder.resume(it);
        }
        return matter;
    }

    /** Whoever was off shift when they said it works at other hours: they are taken at their word. */
    private boolean hasGone(Matter.Acknowledged matter, Instant now) {
        Acknowledgement word = matter.acknowledgement();
        return items.ofMatter(matter.facts().subject()).stream()
                .map(item -> item.notice().organisation())
                .distinct()
                .anyMatch(organisation -> rota.isOnShift(organisation, word.by(), word.at())
                        && !rota.isOnShift(organisation, word.by(), now));
    }

    /** Of several notices to one organisation the newest says how things stand. */
    private static Map<InboxItem, List<InboxItem>> newestOfEach(List<InboxItem> told) {
        Map<String, List<InboxItem>> byOrganisation = told.stream()
                .collect(Collectors.groupingBy(
                        item -> item.notice().organisation(), LinkedHashMap::new, Collectors.toList()));
        return byOrganisation.values().stream().collect(Collectors.toMap(List::getLast, all -> all));
    }

    private void tell(InboxItem newest, Collection<InboxItem> all, Instant now) {
        Set<String> told = alerts.told(all.stream().map(InboxItem::id).toList());
        Instant since = all.iterator().next().postedAt();
        String organisation = newest.notice().organisation();
        List<Recipient> beginning = recipients.of(organisation, newest.notice().kind()).stream()
                .filter(one -> !told.contains(one.user()))
                .filter(one -> !rota.isOnShift(organisation, one.user(), since)
                        && rota.isOnShift(organisation, one.user(), now))
                .toList();
        if (alerts.tell(newest, beginning, now) > 0) {
            signal.afterCommit();
        }
    }
}
