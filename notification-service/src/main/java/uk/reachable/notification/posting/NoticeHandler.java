package uk.reachable.notification.posting;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.delivery.alert.AlertQueue;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.matter.Matter;
import uk.reachable.notification.matter.MatterLifecycle;
import uk.reachable.notification.matter.keeping.Matters;
import uk.reachable.notification.matter.scope.AskPolicy;
import uk.reachable.notification.publication.NoticePublication;
import uk.reachable.platform.stream.waking.CommitSignal;

/** Posts notices: inbox item, its matter, its alerts and its publication, all in the running transaction. */
@Component
class NoticeHandler {

    private final InboxItems items;
    private final AlertQueue alerts;
    private final Matters matters;
    private final NoticePublication publication;
    private final CommitSignal signal;
    private final Clock clock;

    NoticeHandler(
            InboxItems items,
            AlertQueue alerts,
            Matters matters,
            NoticePublication publication,
            CommitSignal signal,
            Clock clock) {
        this.items = items;
        this.alerts = alerts;
        this.matters = matters;
        this.publication = publication;
        this.signal = signal;
        this.clock = clock;
    }

    void post(List<Notice> notices) {
        post(notices, List.of());
    }

    /**
     * Posts these, and shows items anew about whose matter something has changed. First the matters, then always in the
     * order of organisations, so that two transactions cannot wait for each other.
     */
    void post(List<Notice> notices, Collection<InboxItem> changed) {
        Map<String, Matter> opened = open(notices);
        Stream.concat(
                        notices.stream().map(notice -> new Step(notice.organisation(), () -> post(notice, opened))),
                        changed.stream()
                                .map(item -> new Step(item.notice().organisation(), () -> items.showAnew(item))))
                .sorted(Comparator.comparing(Step::organisation))
                .forEach(step -> step.taken().run());
        if (!notices.isEmpty() || !changed.isEmpty()) {
            signal.afterCommit();
        }
    }

    private record Step(String organisation, Runnable taken) {}

    /** By their subjects, in whose order they are locked. */
    private Map<String, Matter> open(List<Notice> notices) {
        Map<String, Matter.Open> wanted = new TreeMap<>();
        notices.stream()
                .filter(AskPolicy::asks)
                .map(notice -> MatterLifecycle.open(notice, clock.instant()))
                .forEach(matter -> wanted.putIfAbsent(matter.facts().subject(), matter));
        Map<String, Matter> opened = new TreeMap<>();
        wanted.forEach((subject, matter) -> opened.put(subject, matters.open(matter)));
        return opened;
    }

    private void post(Notice notice, Map<String, Matter> opened) {
        items.post(notice, clock.instant())
                .ifPresent(item -> tell(item, AskPolicy.asks(notice) ? opened.get(Matter.subjectOf(notice)) : null));
    }

    private void tell(InboxItem item, @Nullable Matter matter) {
        alerts.queue(item);
        if (matter != null) {
            matters.tell(matter.facts().subject(), item.id());
            silence(item, matter);
        }
        publication.posted(item);
    }

    /**
     * What comes while somebody is on its matter stands in the inbox at once, and alerts nobody until their time is up.
     */
    private void silence(InboxItem item, Matter matter) {
        switch (matter) {
            case Matter.Open _ -> {}
            case Matter.Acknowledged it ->
                alerts.silence(List.of(item.id()), it.acknowledgement().until());
            case Matter.Over over -> alerts.callOff(List.of(item.id()), over.at());
        }
    }
}
