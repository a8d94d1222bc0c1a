package uk.reachable.incident.pattern;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.incident.casefile.Location;

/**
 * One line of a region's patterns: so many incidents of a category, so near to each other, within so many days call a
 * meeting within {@code dueHours} (seed 001 ¶79: after a pattern of incidents, too).
 *
 * @param km the radius when {@code within} is KM, else null
 */
public record MeetingPattern(
        String id,
        Category category,
        int count,
        int days,
        Within within,
        @Nullable Double km,
        int dueHours) {

    public Duration window() {
        return Duration.ofDays(days);
    }

    /** Where to look around this incident; empty for another kind, and when too little of its place is known. */
    public Optional<Place> around(Sighting sighting) {
        if (sighting.category() != category) {
            return Optional.empty();
        }
        return switch (within) {
            case LSOA ->
                Optional.ofNullable(sighting.lsoa())
                        .map(lsoa -> new Place.Neighbourhood(lsoa, sighting.localAuthority()));
            case LOCAL_AUTHORITY -> Optional.of(new Place.Authority(sighting.localAuthority()));
            case KM ->
                Optional.ofNullable(sighting.location()).map(centre -> circle(centre, sighting.localAuthority()));
        };
    }

    private Place circle(Location centre, String localAuthority) {
        return new Place.Circle(centre, Objects.requireNonNull(km), localAuthority);
    }
}
