package uk.reachable.platform.messaging.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.Event;
import uk.reachable.platform.messaging.OwnEvents.Kept;
import uk.reachable.platform.messaging.reconcile.Entry.Did;
import uk.reachable.platform.messaging.reconcile.Forgotten.Heard;
import uk.reachable.platform.messaging.reconcile.Forgotten.Step;

/** What a reconciliation did, step by step; the numerous is counted by case. */
final class Report {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String service;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> heard = new TreeMap<>();
    private int numbers;

    Report(String service) {
        this.service = service;
    }

    void heardAgain(Heard one) {
        heard.merge(Objects.requireNonNullElse(one.incidentReference(), ""), 1, Integer::sum);
    }

    void kept(Step step, Kept kept) {
        switch (kept) {
            case AGAIN -> add(Did.TAKEN_BACK, step, null);
            case NUMBER -> numbers += step.events().size();
            case PEOPLE -> add(Did.FOR_PEOPLE, step, null);
        }
    }

    void unsettled(Forgotten one, String why) {
        add(Did.NOT_SETTLED, one, why);
    }

    /** Counts when the running transaction commits. */
    void toldAnew(Event event) {
        var entry = new Entry(service, Did.TOLD_ANEW, event.incidentReference(), event.key(), name(event), null, null);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                entries.add(entry);
            }
        });
    }

    boolean isSettled() {
        return entries.stream().noneMatch(entry -> entry.did() == Did.NOT_SETTLED);
    }

    /** In the order in which it was done; what was only counted comes last. */
    List<Entry> entries() {
        List<Entry> all = new ArrayList<>(entries);
        if (numbers > 0) {
            all.add(new Entry(service, Did.NUMBERS_TAKEN, null, null, numbers + " events", null, null));
        }
        heard.forEach((reference, count) -> all.add(new Entry(
                service,
                Did.HEARD_AGAIN,
                reference.isEmpty() ? null : reference,
                null,
                count + " events",
                null,
                null)));
        return all;
    }

    /** One JSON object in each line. */
    String lines() {
        return entries().stream()
                .map(entry -> JSON.writeValueAsString(entry) + "\n")
                .collect(Collectors.joining());
    }

    private void add(Did did, Forgotten one, @Nullable String why) {
        entries.add(new Entry(
                service,
                did,
                one.incidentReference(),
                one.turn().key(),
                what(one),
                one.time().toString(),
                why));
    }

    private static String what(Forgotten one) {
        return switch (one) {
            case Step step -> step.events().stream().map(Report::name).collect(Collectors.joining(", "));
            case Heard heard -> String.valueOf(heard.message().type());
        };
    }

    private static String name(Event event) {
        return event.getClass().getSimpleName();
    }
}
