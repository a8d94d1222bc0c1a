package uk.reachable.incident.pattern;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Category;
import uk.reachable.incident.casefile.Location;

/** What patterns count, to be changed one fact at a time. */
record Sightings(
        Category category,
        String localAuthority,
        @Nullable String lsoa,
        @Nullable Location location) {

    static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    static final String BIRMINGHAM = "E08000025";
    static final String COVENTRY = "E08000026";

    static Sightings knives() {
        return new Sightings(Category.KNIFE_INJURY, BIRMINGHAM, "E01008881", null);
    }

    Sightings of(Category other) {
        return new Sightings(other, localAuthority, lsoa, location);
    }

    Sightings in(String otherAuthority, @Nullable String otherLsoa) {
        return new Sightings(category, otherAuthority, otherLsoa, location);
    }

    Sightings at(double latitude, double longitude) {
        return new Sightings(category, localAuthority, lsoa, new Location(latitude, longitude));
    }

    Sighting daysAgo(double days) {
        Instant at = NOW.minus(Duration.ofMinutes(Math.round(days * 24 * 60)));
        return new Sighting("incident-" + days, category, localAuthority, lsoa, location, at);
    }

    /** What came in with an import: no incident was logged about it. */
    Sighting importedDaysAgo(double days) {
        Sighting logged = daysAgo(days);
        return new Sighting(null, category, localAuthority, lsoa, location, logged.at());
    }
}
