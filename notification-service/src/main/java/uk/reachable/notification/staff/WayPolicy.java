package uk.reachable.notification.staff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.reachable.contracts.codes.Channel;

/** By which ways somebody is reached: their own choice, within what their region allows. */
final class WayPolicy {

    private WayPolicy() {}

    /**
     * Best first. What is urgent cannot be switched off: the region's other channels follow what they have chosen, and
     * so they do where no chosen channel has an address.
     *
     * @param allowed the region's channels, in its order
     */
    static List<Way> ways(StaffMember member, List<Channel> allowed, Optional<ChannelChoice> choice, boolean isUrgent) {
        List<Channel> wanted = choice.map(ChannelChoice::channels).orElse(allowed);
        List<Way> chosen = ways(member, wanted.stream().filter(allowed::contains));
        boolean isSwitchedOff = wanted.isEmpty() && !isUrgent;
        return isSwitchedOff || !isUrgent && !chosen.isEmpty()
                ? chosen
                : ways(member, Stream.concat(wanted.stream().filter(allowed::contains), allowed.stream()));
    }

    private static List<Way> ways(StaffMember member, Stream<Channel> channels) {
        return channels.distinct()
                .flatMap(channel -> member.way(channel).stream())
                .toList();
    }
}
