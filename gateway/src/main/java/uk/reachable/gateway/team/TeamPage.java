package uk.reachable.gateway.team;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import uk.reachable.gateway.words.LondonTime;

/**
 * The team at a glance: whoever is away comes first, for somebody has to act for them; then whoever has no room.
 *
 * @param sum how many people all of them support, and how many they could
 */
record TeamPage(String sum, List<WorkerCard> workers, List<PlaceRow> places) {

    private static final Comparator<WorkerCard> ORDER = Comparator.comparing((WorkerCard card) -> !card.away())
            .thenComparing(card -> !card.full())
            .thenComparing(WorkerCard::id);

    /** A programme of the provider with its funded places. */
    record PlaceRow(String programme, int places, String until) {}

    static TeamPage of(Worker[] workers, List<Place> places, LocalDate today) {
        int cases = Arrays.stream(workers)
                .mapToInt(one -> Objects.requireNonNullElse(one.cases(), 0))
                .sum();
        int room = Arrays.stream(workers)
                .mapToInt(one -> Objects.requireNonNullElse(one.caseload(), 0))
                .sum();
        return new TeamPage(
                "%s %d people, and could support %d."
                        .formatted(
                                workers.length == 1 ? "1 worker supports" : workers.length + " workers support",
                                cases,
                                room),
                Arrays.stream(workers)
                        .map(one -> WorkerCard.of(one, today))
                        .sorted(ORDER)
                        .toList(),
                places.stream()
                        .map(one -> new PlaceRow(
                                one.name(),
                                one.places(),
                                one.fundedUntil().map(LondonTime::day).orElse("Not funded")))
                        .toList());
    }
}
