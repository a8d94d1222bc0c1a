package uk.reachable.notification.choice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.Channel;
import uk.reachable.notification.access.ChannelRules;
import uk.reachable.notification.delivery.channel.Channels;
import uk.reachable.notification.entitlement.Audiences;
import uk.reachable.notification.entitlement.RegionAudience;
import uk.reachable.notification.staff.ChannelChoice;
import uk.reachable.notification.staff.ChannelChoices;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Somebody reads or changes by which channels they are alerted; from the version that they have read. */
@Component
class ChannelHandler {

    private final ChannelChoices choices;
    private final Audiences audiences;
    private final Channels channels;
    private final Clock clock;

    ChannelHandler(ChannelChoices choices, Audiences audiences, Channels channels, Clock clock) {
        this.choices = choices;
        this.audiences = audiences;
        this.channels = channels;
        this.clock = clock;
    }

    ChannelsView read(Actor actor) {
        ChannelRules.decide(ChannelRules.READ, actor).orThrow();
        return view(actor, choices.find(actor.organisation(), actor.subject()));
    }

    /** The same choice again changes nothing, whatever version it was made from. */
    @Transactional
    public ChannelsView choose(Actor actor, ChannelsRequest wanted) {
        ChannelRules.decide(ChannelRules.CHOOSE, actor).orThrow();
        check(wanted.channels(), possible(actor));
        var next = new ChannelChoice(wanted.version() + 1, wanted.channels());
        Optional<ChannelChoice> now = choices.find(actor.organisation(), actor.subject());
        if (now.filter(choice -> isSame(choice, next)).isPresent()) {
            return view(actor, now);
        }
        return choices.keep(actor.organisation(), actor.subject(), next, clock.instant())
                ? view(actor, Optional.of(next))
                : chosenMeanwhile(actor, next);
    }

    private ChannelsView chosenMeanwhile(Actor actor, ChannelChoice next) {
        Optional<ChannelChoice> now = choices.find(actor.organisation(), actor.subject());
        if (now.filter(choice -> isSame(choice, next)).isPresent()) {
            return view(actor, now);
        }
        throw Problems.conflict(
                "You have chosen since the version that was sent, perhaps on another device. Read your choice again and"
                        + " change it as it stands now.",
                Map.of("version", now.map(ChannelChoice::version).orElse(0L)));
    }

    private static boolean isSame(ChannelChoice one, ChannelChoice other) {
        return one.channels().equals(other.channels());
    }

    private static void check(List<Channel> wanted, List<Channel> possible) {
        if (!possible.containsAll(wanted)) {
            String list = possible.stream().map(Channel::name).collect(Collectors.joining(", "));
            throw Problems.invalid("channels", "must be of those that your region allows and has here: " + list);
        }
        if (wanted.stream().distinct().count() < wanted.size()) {
            throw Problems.invalid("channels", "must name each channel once, the best first");
        }
    }

    private ChannelsView view(Actor actor, Optional<ChannelChoice> choice) {
        List<Channel> possible = possible(actor);
        return new ChannelsView(
                choice.map(ChannelChoice::version).orElse(0L),
                choice.map(ChannelChoice::channels).orElse(possible),
                possible,
                new TreeSet<>(audience(actor).urgent()));
    }

    private List<Channel> possible(Actor actor) {
        return audience(actor).channels().stream()
                .filter(channels.installed()::contains)
                .toList();
    }

    private RegionAudience audience(Actor actor) {
        return audiences.of(actor.region());
    }
}
