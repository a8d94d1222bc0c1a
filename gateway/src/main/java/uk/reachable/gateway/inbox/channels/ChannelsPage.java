package uk.reachable.gateway.inbox.channels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Stream;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.inbox.InboxWords;

/**
 * How somebody is told, as a form: which channels, and which of them first.
 *
 * @param version travels with the form, so that a choice made meanwhile on another device is not overwritten unseen
 * @param urgent what reaches them whatever they choose, in words
 */
record ChannelsPage(long version, List<Option> options, List<String> urgent) {

    static final Map<String, String> LABELS = Map.of("channels", "How you are told");

    static ChannelsPage of(Channels channels) {
        return new ChannelsPage(
                channels.version(),
                channels.possible().stream()
                        .map(channel -> new Option(channel.name(), InboxWords.of(channel)))
                        .toList(),
                channels.urgent().stream().map(InboxWords::of).distinct().toList());
    }

    static Form form(Channels channels) {
        Form form = Form.filled(
                channels.channels().isEmpty()
                        ? Map.of()
                        : Map.of("first", channels.channels().getFirst().name()));
        channels.channels().forEach(channel -> form.typed().add("channels", channel.name()));
        return form;
    }

    /** The first one, if it is chosen at all, then the others in the order of the page. */
    static List<Channel> chosen(Form form) {
        Map<String, Channel> known = new HashMap<>();
        Stream.of(Channel.values()).forEach(channel -> known.put(channel.name(), channel));
        SequencedSet<Channel> chosen = new LinkedHashSet<>();
        Stream.concat(
                        form.values("first").stream()
                                .filter(first -> form.values("channels").contains(first)),
                        form.values("channels").stream())
                .filter(known::containsKey)
                .map(known::get)
                .forEach(chosen::add);
        return new ArrayList<>(chosen);
    }
}
