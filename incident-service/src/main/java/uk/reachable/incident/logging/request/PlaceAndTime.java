package uk.reachable.incident.logging.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.reference.Area;
import uk.reachable.contracts.reference.Region;
import uk.reachable.platform.web.problem.FieldError;

/** Where and when an incident can have happened, whether it is logged or corrected. */
public final class PlaceAndTime {

    /** Clocks of reporting systems differ a little. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private PlaceAndTime() {}

    public static Optional<FieldError> wrongArea(Region region, @Nullable String localAuthority) {
        if (localAuthority != null && region.hasArea(localAuthority)) {
            return Optional.empty();
        }
        String areas =
                region.areas().stream().map(Area::code).collect(Collectors.joining(", ", region.name() + " (", ")"));
        return Optional.of(new FieldError(
                "localAuthority",
                "must be the responsible area in " + areas + "; write a place outside as placeElsewhere"));
    }

    public static Optional<FieldError> wrongTime(@Nullable Instant occurredAt, Instant now) {
        return occurredAt == null || (isPlausible(occurredAt) && !occurredAt.isAfter(now.plus(CLOCK_SKEW)))
                ? Optional.empty()
                : Optional.of(
                        new FieldError("occurredAt", "must not be in the future; leave it out when it is not known"));
    }

    static boolean isPlausible(Instant time) {
        return time.isAfter(EARLIEST.atStartOfDay().toInstant(ZoneOffset.UTC))
                && time.isBefore(LATEST.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
