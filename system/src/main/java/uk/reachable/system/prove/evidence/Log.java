package uk.reachable.system.prove.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.CaseEvent;

/** All records of all topics, each partition in its order; and the events among them, each once. */
public final class Log {

    private final List<Sent> all;
    private final Map<Line, List<Sent>> firsts = new LinkedHashMap<>();

    private Log(List<Sent> all) {
        this.all = List.copyOf(all);
        Map<Line, Set<Long>> seen = new LinkedHashMap<>();
        for (Sent sent : all) {
            if (seen.computeIfAbsent(sent.line(), _ -> new HashSet<>()).add(sent.sequence())) {
                firsts.computeIfAbsent(sent.line(), _ -> new ArrayList<>()).add(sent);
            }
        }
    }

    public static Log of(List<Sent> all) {
        return new Log(all);
    }

    public List<Sent> all() {
        return all;
    }

    /** Of each line the first occurrence of each sequence, in the order of their arrival. */
    public Map<Line, List<Sent>> firsts() {
        return firsts;
    }

    /** The events of a line in the order of their sequence; those that cannot be read are left out. */
    public List<Event> events(Topic topic, String key) {
        return firsts.getOrDefault(new Line(topic.topicName(), key), List.of()).stream()
                .sorted(Comparator.comparingLong(Sent::sequence))
                .map(Sent::event)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** What happened to a referral, in its order. */
    public List<CaseEvent> steps(String referralId) {
        return events(Topic.REFERRAL, referralId).stream()
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .toList();
    }

    /** All events of a kind, each once for every sequence that it was given. */
    public <E extends Event> Stream<E> events(Class<E> kind) {
        return firsts.values().stream()
                .flatMap(List::stream)
                .map(Sent::event)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
