package uk.reachable.gateway.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.pages.TimelineEntry;
import uk.reachable.gateway.words.LondonTime;

/**
 * Who read or changed what is known of one person.
 *
 * @param erased when they were erased, in words; null before
 * @param newest leads to the newest part from any other; null on it
 * @param older leads to what was before; null with the last part
 */
record SightingsPage(
        String person,
        String reference,
        String who,
        @Nullable String erased,
        List<TimelineEntry> entries,
        @Nullable String newest,
        @Nullable String older) {

    /** @param from where this part begins; null for the newest */
    static SightingsPage of(SightingList list, @Nullable String from, Instant now) {
        PersonOnRecord person = list.person();
        String address = "/privacy/people/" + person.id();
        return new SightingsPage(
                person.id(),
                person.incidentReference(),
                person.words(),
                person.erasedAt() == null
                        ? null
                        : "Erased %s. Nobody can read who they were any more; who read it before stays on record."
                                .formatted(LondonTime.words(person.erasedAt(), now)),
                list.items().stream().map(one -> entry(one, now)).toList(),
                from == null ? null : address,
                list.next() == null ? null : address + "?next=" + list.next());
    }

    /** Leads back to the people of the same incident. */
    public String others() {
        return "/privacy?reference=" + reference;
    }

    private static TimelineEntry entry(SightingList.Sighting one, Instant now) {
        return new TimelineEntry(
                DeedWords.of(one.deed()),
                "by %s, %s"
                        .formatted(
                                one.subject(),
                                Objects.requireNonNullElse(one.organisationName(), "of an organisation not named")),
                one.at(),
                LondonTime.words(one.at(), now),
                DeedWords.seen(one));
    }
}
