package uk.reachable.notification.staff;

import java.util.List;
import uk.reachable.contracts.codes.Channel;

/**
 * By which channels somebody wants to be alerted, best first; none means by the inbox only.
 *
 * @param version counts the choices they have made, from 1
 */
public record ChannelChoice(long version, List<Channel> channels) {

    public ChannelChoice {
        channels = List.copyOf(channels);
    }
}
