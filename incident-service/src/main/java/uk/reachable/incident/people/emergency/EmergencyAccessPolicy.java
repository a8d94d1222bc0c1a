package uk.reachable.incident.people.emergency;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import uk.reachable.contracts.reference.Region;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.contracts.reference.WorkingDays;
import uk.reachable.incident.reference.ReviewedData;

/** How long emergency access lasts and by when it is reviewed, as {@code emergency-access.json} says. */
@Component
class EmergencyAccessPolicy {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Terms terms = ReviewedData.read("emergency-access.json", Terms.class);

    private record Terms(int version, String basis, int minutes, int reviewWithinWorkingDays) {}

    Instant until(Instant takenAt) {
        return takenAt.plus(Duration.ofMinutes(terms.minutes()));
    }

    /** Working days are those of the case's region. */
    Instant reviewBy(String region, Instant takenAt) {
        ZoneId zone = Regions.byId(region).map(Region::timeZone).orElse(LONDON);
        return WorkingDays.after(takenAt, terms.reviewWithinWorkingDays(), zone);
    }
}
