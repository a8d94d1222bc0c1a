package uk.reachable.notification.delivery.channel;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.codes.Channel;

/** The channels that this installation has. */
@Component
public class Channels {

    private final Map<Channel, ChannelSender> senders;

    public Channels(Collection<ChannelSender> senders) {
        this.senders =
                new TreeMap<>(senders.stream().collect(Collectors.toMap(ChannelSender::channel, Function.identity())));
    }

    public ChannelSender sender(Channel channel) {
        return Optional.ofNullable(senders.get(channel))
                .orElseThrow(() -> new IllegalStateException("this installation has no channel " + channel));
    }

    public Set<Channel> installed() {
        return senders.keySet();
    }

    /** Whether it is installed and its breaker is not open. */
    public boolean mayBeAsked(Channel channel) {
        return senders.containsKey(channel) && sender(channel).mayBeAsked();
    }

    /** Those that may be asked now. */
    public Set<Channel> open() {
        return senders.keySet().stream().filter(this::mayBeAsked).collect(Collectors.toUnmodifiableSet());
    }
}
