package uk.reachable.notification.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.notification.access.MatterRules;
import uk.reachable.notification.delivery.alert.AlertQueue;
import uk.reachable.notification.inbox.InboxEntry.Acknowledged;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.inbox.InboxItems;
import uk.reachable.notification.matter.Acknowledgement;
import uk.reachable.notification.matter.Matter;
import uk.reachable.notification.matter.MatterCommand;
import uk.reachable.notification.matter.MatterLifecycle;
import uk.reachable.notification.matter.keeping.Matters;
import uk.reachable.notification.staff.Recipients;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Somebody says "I am on it": the alerts of that matter stop, for the whole audience. */
@Component
class AcknowledgeHandler {

    private final InboxItems items;
    private final Matters matters;
    private final Recipients recipients;
    private final AlertQueue alerts;
    private final NoticeHandler notices;
    private final Clock clock;

    AcknowledgeHandler(
            InboxItems items,
            Matters matters,
            Recipients recipients,
            AlertQueue alerts,
            NoticeHandler notices,
            Clock clock) {
        this.items = items;
        this.matters = matters;
        this.recipients = recipients;
        this.alerts = alerts;
        this.notices = notices;
        this.clock = clock;
    }

    /** Said again, or by a second person, it changes nothing: they hear since when somebody is on it. */
    @Transactional
    public Acknowledged acknowledge(UUID itemId, Actor actor) {
        decide(itemId, actor);
        Matter matter = matters.ofItem(itemId)
                .orElseThrow(() -> Problems.conflict("Nothing is asked by this notice, so nobody has to be on it."));
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var command = new MatterCommand.Acknowledge(actor.subject(), at);
        Matter after =
                MatterLifecycle.after(matter, command).map(this::silenced).orElse(matter);
        return switch (after) {
            case Matter.Acknowledged it -> answer(it.acknowledgement(), actor);
            case Matter.Open _, Matter.Over _ ->
                throw Problems.conflict("It was answered meanwhile, or its time is over: nothing is left to do here.");
        };
    }

    private static Acknowledged answer(Acknowledgement it, Actor actor) {
        return new Acknowledged(it.at(), it.until(), it.by().equals(actor.subject()));
    }

    private void decide(UUID itemId, Actor actor) {
        MatterRules.decide(
                        actor,
                        items.find(itemId)
                                .map(InboxItem::notice)
                                .filter(notice -> actor.isOf(notice.organisation()))
                                .map(notice ->
                                        recipients.rolesFor(notice.about().region(), notice.kind())))
                .orThrow();
    }

    private Matter silenced(Matter after) {
        matters.save(after);
        List<InboxItem> told = items.ofMatter(after.facts().subject());
        if (after instanceof Matter.Acknowledged it) {
            alerts.silence(MatterHandler.ids(told), it.acknowledgement().until());
        }
        notices.post(List.of(), told);
        return after;
    }
}
