package uk.reachable.platform.stream;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tails of the channels that somebody views from this instance: one query shows which of them have moved. */
final class Tails<C extends Change> {

    private record Viewed<C extends Change>(Tail<C> tail, int viewers) {}

    private final Feed<C> feed;
    private final Map<String, Viewed<C>> channels = new ConcurrentHashMap<>();

    Tails(Feed<C> feed) {
        this.feed = feed;
    }

    /**
     * Every {@code enter} is followed by one {@code leave}; a channel that is new here is followed from {@code newest}.
     */
    Tail<C> enter(String channel, long newest) {
        var first = new Viewed<>(new Tail<>(channel, feed, newest), 1);
        return channels.merge(channel, first, (viewed, _) -> new Viewed<>(viewed.tail(), viewed.viewers() + 1))
                .tail();
    }

    void leave(Tail<C> tail) {
        channels.computeIfPresent(
                tail.channel(),
                (_, viewed) -> viewed.viewers() == 1 ? null : new Viewed<>(viewed.tail(), viewed.viewers() - 1));
    }

    /** Brings every viewed channel up to date, and says how many viewers have news now; called by one thread only. */
    int refresh() {
        Set<String> viewed = Set.copyOf(channels.keySet());
        return viewed.isEmpty()
                ? 0
                : feed.heads(viewed).entrySet().stream()
                        .mapToInt(head -> follow(head.getKey(), head.getValue()))
                        .sum();
    }

    private int follow(String channel, long head) {
        Viewed<C> viewed = channels.get(channel);
        return viewed != null && viewed.tail().follow(head) ? viewed.viewers() : 0;
    }
}
