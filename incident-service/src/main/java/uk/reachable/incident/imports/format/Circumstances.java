package uk.reachable.incident.imports.format;

import java.time.Instant;
import java.time.YearMonth;
import uk.reachable.contracts.reference.Region;

/** For whom a file is read, and when: what lies after that moment cannot have happened. */
public record Circumstances(Region region, Instant now) {

    public YearMonth month() {
        return YearMonth.from(now.atZone(region.timeZone()));
    }
}
