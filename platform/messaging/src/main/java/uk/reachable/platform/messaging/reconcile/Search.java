package uk.reachable.platform.messaging.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.UnreadableEvent;
import uk.reachable.platform.messaging.OwnEvents;
import uk.reachable.platform.messaging.envelope.EventReader;
import uk.reachable.platform.messaging.envelope.Message;
import uk.reachable.platform.messaging.envelope.Turn;
import uk.reachable.platform.messaging.inbox.InboxReplay;
import uk.reachable.platform.messaging.reconcile.Forgotten.Heard;
import uk.reachable.platform.messaging.reconcile.Forgotten.Step;

/** Compares the topics with the database: what was told and heard, and is in the database no more. */
final class Search {

    private record Line(Topic topic, String key) {}

    private final TopicReader topics;
    private final OutboxHeads heads;
    private final InboxReplay inbox;
    private final OwnEvents own;

    Search(TopicReader topics, OutboxHeads heads, InboxReplay inbox, OwnEvents own) {
        this.topics = topics;
        this.heads = heads;
        this.inbox = inbox;
        this.own = own;
    }

    /** Oldest first. */
    List<Forgotten> forgotten() {
        List<Forgotten> all = new ArrayList<>(told());
        all.addAll(heard());
        all.sort(Comparator.comparing(Forgotten::time));
        return all;
    }

    private List<Step> told() {
        List<Step> steps = new ArrayList<>();
        behind(List.copyOf(own.topics()), heads.all()).forEach((line, messages) -> steps.addAll(steps(line, messages)));
        return steps;
    }

    private List<Heard> heard() {
        List<Heard> heard = new ArrayList<>();
        behind(inbox.topics(), inbox.applied())
                .forEach((line, messages) -> messages.forEach((sequence, message) -> {
                    heard.add(new Heard(
                            new Turn(line.topic(), line.key(), sequence),
                            message,
                            EventReader.incidentReference(message),
                            time(message)));
                }));
        return heard;
    }

    /** Of several records under one number the first counts: it is the one that the others have applied. */
    private Map<Line, NavigableMap<Long, Message>> behind(List<Topic> of, Map<Topic, Map<String, Long>> known) {
        Map<Line, NavigableMap<Long, Message>> behind = new HashMap<>();
        topics.read(of, message -> message.turn()
                .filter(turn -> turn.sequence()
                        > known.getOrDefault(turn.topic(), Map.of()).getOrDefault(turn.key(), 0L))
                .ifPresent(turn -> behind.computeIfAbsent(new Line(turn.topic(), turn.key()), _ -> new TreeMap<>())
                        .putIfAbsent(turn.sequence(), message)));
        return behind;
    }

    private List<Step> steps(Line line, NavigableMap<Long, Message> messages) {
        List<Message> told =
                messages.values().stream().filter(Search::isReadable).toList();
        List<Event> events = told.stream().map(EventReader::read).toList();
        List<Step> steps = new ArrayList<>();
        int from = 0;
        while (from < told.size()) {
            int to = from + own.lengthOfStep(events.subList(from, events.size()));
            Message first = told.get(from);
            var turn = new Turn(line.topic(), line.key(), Objects.requireNonNull(first.sequence()));
            steps.add(new Step(turn, events.subList(from, to), time(first)));
            from = to;
        }
        return steps;
    }

    /** What cannot be read was never sent by us. */
    private static boolean isReadable(Message message) {
        try {
            EventReader.read(message);
            return true;
        } catch (UnreadableEvent poison) {
            return false;
        }
    }

    private static Instant time(Message message) {
        return Objects.requireNonNullElse(message.time(), Instant.EPOCH);
    }
}
