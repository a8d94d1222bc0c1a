package uk.reachable.intervention.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.reachable.intervention.matching.Match.NoFit;

/**
 * Why nobody could take a person on: the most telling obstacle of the programme that came nearest.
 *
 * <p>Nearest is the one with the fewest obstacles; between equals, the one whose obstacle tells most. So a person whom
 * everybody who serves them has declined is not counted under a programme of another town.
 */
public final class NearestMiss {
    private static final Comparator<List<Obstacle>> NEAREST = Comparator.<List<Obstacle>>comparingInt(List::size)
            .thenComparing(NearestMiss::mostTelling, Comparator.reverseOrder());

    private NearestMiss() {}

    /** Empty when there was no programme at all. */
    public static Optional<Obstacle> of(Collection<Match> matches) {
        return matches.stream()
                .filter(NoFit.class::isInstance)
                .map(match -> ((NoFit) match).obstacles())
                .min(NEAREST)
                .map(NearestMiss::mostTelling);
    }

    private static Obstacle mostTelling(List<Obstacle> obstacles) {
        return obstacles.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
