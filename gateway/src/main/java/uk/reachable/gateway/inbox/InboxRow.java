package uk.reachable.gateway.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.Countdown;
import uk.reachable.gateway.words.LondonTime;

/**
 * A notice as people read it.
 *
 * @param unread whether this reader has not opened it
 * @param answer by when something is done, and how long there is left; null when nothing is asked by a time
 * @param over whether that time has passed
 * @param release when the person leaves, as far as is known; null when it is not, or does not matter any more
 * @param onIt who is on it, since when and until when; null when nobody is
 * @param opens where it leads to; null for what has no page
 * @param opening what the link says
 * @param form where "I am on it" is sent to; null when somebody is, or nothing is asked any more
 */
record InboxRow(
        String id,
        String what,
        String reference,
        boolean unread,
        String posted,
        Instant postedAt,
        @Nullable String answer,
        boolean over,
        @Nullable String release,
        @Nullable String onShift,
        @Nullable String ring,
        @Nullable String onIt,
        @Nullable String opens,
        String opening,
        @Nullable String form) {

    static InboxRow of(Inbox.Item item, @Nullable Instant release, boolean reviews, Instant now) {
        Instant by = item.open() ? item.respondBy() : null;
        return new InboxRow(
                item.id(),
                InboxWords.of(item.kind()),
                item.incidentReference(),
                !item.read(),
                LondonTime.words(item.postedAt(), now),
                item.postedAt(),
                by == null ? null : InboxWords.verb(item.kind()) + " " + Countdown.within(by, now),
                by != null && Countdown.isOver(by, now),
                item.open() && release != null ? InboxWords.release(release, now) : null,
                item.onShiftFrom() == null ? null : LondonTime.words(item.onShiftFrom(), now),
                item.ring(),
                onIt(item.acknowledged(), now),
                InboxLinks.of(item, reviews) == null ? null : "/inbox/" + item.id(),
                InboxWords.opening(item.kind()),
                item.open() && item.acknowledged() == null ? "/inbox/" + item.id() + "/acknowledge" : null);
    }

    private static @Nullable String onIt(Inbox.@Nullable Acknowledged acknowledged, Instant now) {
        if (acknowledged == null) {
            return null;
        }
        return "%s on it since %s, until %s"
                .formatted(
                        acknowledged.mine() ? "You are" : "Somebody is",
                        LondonTime.words(acknowledged.at(), now),
                        LondonTime.words(acknowledged.until(), now));
    }
}
