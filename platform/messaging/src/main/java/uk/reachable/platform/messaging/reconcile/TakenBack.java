package uk.reachable.platform.messaging.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.platform.messaging.OwnEvents;
import uk.reachable.platform.messaging.envelope.Turn;
import uk.reachable.platform.messaging.reconcile.Forgotten.Step;

/** What this service told and forgot, by number; while it is taken back, nothing new is told. */
final class TakenBack implements OwnEvents.Told {

    private final Map<Turn, Event> told = new HashMap<>();
    private final Map<String, List<Step>> steps = new HashMap<>();
    private boolean newsAllowed = true;

    void begin(Collection<Step> forgotten) {
        newsAllowed = false;
        forgotten.forEach(step -> {
            steps.merge(step.turn().key(), List.of(step), (before, one) -> Stream.concat(before.stream(), one.stream())
                    .toList());
            for (int i = 0; i < step.events().size(); i++) {
                told.put(numbered(step, i), step.events().get(i));
            }
        });
    }

    /** From now on, what nobody was told yet may be told. */
    void allowNews() {
        newsAllowed = true;
    }

    boolean areNewsAllowed() {
        return newsAllowed;
    }

    /** What others were told under this number; null when it was never given. */
    @Nullable
    Event under(Topic topic, String key, long sequence) {
        return told.get(new Turn(topic, key, sequence));
    }

    @Override
    public List<Event> of(String key) {
        return steps.getOrDefault(key, List.of()).stream()
                .flatMap(step -> step.events().stream())
                .toList();
    }

    private static Turn numbered(Step step, int index) {
        return new Turn(step.turn().topic(), step.turn().key(), step.turn().sequence() + index);
    }
}
