package uk.reachable.gateway.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.reachable.gateway.reading.Reading;

/** What is stuck, service by service; one that is away takes none of the others from the page. */
record OperationsPage(int count, boolean complete, List<PartLines> parts) {

    /** @param away whether it did not answer, or not all of it */
    record PartLines(String id, String title, boolean away, List<Waiting> lists) {

        /** Whether it has answered, and nothing is stuck there. */
        public boolean isClear() {
            return !away && lists.isEmpty();
        }
    }

    /** Events that are stuck in the same way. */
    record Waiting(String title, String about, List<StuckLine> lines) {}

    /** @param read what became of reading each list; one that was not read is left out */
    static OperationsPage of(Map<StuckPart, Map<StuckList, Reading<StuckEvents>>> read, Instant now) {
        List<PartLines> parts = read.entrySet().stream()
                .map(entry -> part(entry.getKey(), entry.getValue(), now))
                .toList();
        return new OperationsPage(
                parts.stream()
                        .flatMap(part -> part.lists().stream())
                        .mapToInt(list -> list.lines().size())
                        .sum(),
                parts.stream().noneMatch(PartLines::away),
                parts);
    }

    /** In a sentence. */
    public String words() {
        String stuck =
                switch (count) {
                    case 0 -> "Nothing is stuck";
                    case 1 -> "One event is stuck";
                    default -> count + " events are stuck";
                };
        return complete ? stuck + "." : stuck + " in what has answered.";
    }

    private static PartLines part(StuckPart part, Map<StuckList, Reading<StuckEvents>> lists, Instant now) {
        List<Waiting> waiting = lists.entrySet().stream()
                .flatMap(list -> waiting(part, list.getKey(), list.getValue(), now).stream())
                .toList();
        boolean away = lists.values().stream().anyMatch(list -> !(list instanceof Reading.Shown));
        return new PartLines(part.id(), part.words(), away, waiting);
    }

    /** Empty where nothing is stuck, or nobody knows. */
    private static Optional<Waiting> waiting(StuckPart part, StuckList list, Reading<StuckEvents> read, Instant now) {
        return read instanceof Reading.Shown(StuckEvents events)
                        && !events.items().isEmpty()
                ? Optional.of(new Waiting(
                        list.title(),
                        list.about(),
                        events.items().stream()
                                .map(event -> StuckLine.of(part, list, event, now))
                                .toList()))
                : Optional.empty();
    }
}
