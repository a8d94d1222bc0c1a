package uk.reachable.gateway.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.words.LondonTime;

/**
 * A notice as people read it.
 *
 * @param onIt who is on it, since when and until when; null when nobody is
 * @param form where "I am on it" is sent to; null when somebody is, or nothing is asked any more
 */
record InboxRow(
        String id,
        String what,
        String reference,
        String posted,
        @Nullable String answerBy,
        @Nullable String ring,
        @Nullable String onIt,
        @Nullable String form) {

    static InboxRow of(Inbox.Item item, Instant now) {
        Instant by = item.respondBy();
        return new InboxRow(
                item.id(),
                InboxWords.of(item.kind()),
                item.incidentReference(),
                LondonTime.words(item.postedAt(), now),
                item.open() && by != null ? LondonTime.words(by, now) : null,
                item.ring(),
                onIt(item.acknowledged(), now),
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
