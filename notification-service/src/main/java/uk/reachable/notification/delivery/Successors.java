package uk.reachable.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.NoticeKind;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.notification.audience.Notice;
import uk.reachable.notification.delivery.channel.Channels;
import uk.reachable.notification.delivery.course.Standing;
import uk.reachable.notification.inbox.InboxItem;
import uk.reachable.notification.staff.Recipient;
import uk.reachable.notification.staff.Recipients;
import uk.reachable.notification.staff.Way;

/** Who is told instead: by another way the same person, then the managers, then the duty desk. */
@Component
public class Successors {

    private final Recipients recipients;
    private final Channels channels;
    private final Deliveries deliveries;
    private final Clock clock;

    Successors(Recipients recipients, Channels channels, Deliveries deliveries, Clock clock) {
        this.recipients = recipients;
        this.channels = channels;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    Standing standing(Claimed delivery, InboxItem item) {
        List<Way> untried = untriedWays(delivery, item);
        return new Standing(
                delivery.state(),
                delivery.number(),
                delivery.dueAt(),
                delivery.respondBy(),
                untried.stream()
                        .filter(way -> channels.mayBeAsked(way.channel()))
                        .findFirst(),
                untried.stream().findFirst(),
                delivery.person() != null && !nextPeople(item).isEmpty());
    }

    private List<Way> untriedWays(Claimed delivery, InboxItem item) {
        String person = delivery.person();
        if (person == null) {
            return List.of();
        }
        Set<Way> tried = deliveries.waysOf(item.id());
        return Stream.of(item.notice().organisation(), desk(item))
                .distinct()
                .flatMap(organisation -> recipients.person(organisation, person).stream())
                .flatMap(recipient -> usable(recipient).stream())
                .filter(way -> !tried.contains(way))
                .toList();
    }

    private List<Way> usable(Recipient recipient) {
        return recipient.ways().stream()
                .filter(way -> channels.installed().contains(way.channel()))
                .toList();
    }

    void tell(Claimed delivery, InboxItem item, Way way, Instant now) {
        deliveries.queue(new NewDelivery(item, delivery.person(), way, now, delivery.id()), now);
    }

    /** They may be called off: an answer that comes before they are tried spares them. */
    void tellTheNext(Claimed delivery, InboxItem item, Instant now) {
        nextPeople(item).forEach(person -> best(person)
                .ifPresent(
                        way -> deliveries.queue(new NewDelivery(item, person.user(), way, now, delivery.id()), now)));
    }

    /** The way to begin with: the best whose channel may be asked, or else the best. */
    public Optional<Way> best(Recipient recipient) {
        List<Way> ways = usable(recipient);
        return ways.stream()
                .filter(way -> channels.mayBeAsked(way.channel()))
                .findFirst()
                .or(() -> ways.stream().findFirst());
    }

    private List<Recipient> nextPeople(InboxItem item) {
        Notice notice = item.notice();
        Set<String> told = deliveries.peopleOf(List.of(item.id()));
        return Stream.of(
                        recipients.managers(notice.organisation(), clock.instant()),
                        recipients.of(desk(item), NoticeKind.NOBODY_HAS_ANSWERED))
                .map(people -> people.stream()
                        .filter(person ->
                                !told.contains(person.user()) && best(person).isPresent())
                        .toList())
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String desk(InboxItem item) {
        return Regions.byId(item.notice().about().region())
                .map(Region::organisation)
                .orElseThrow();
    }
}
