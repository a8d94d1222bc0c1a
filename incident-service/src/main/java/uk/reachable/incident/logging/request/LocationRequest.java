package uk.reachable.incident.logging.request;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Location;

/**
 * Where it happened, in degrees of WGS 84, only when that is exactly known: never the middle of a street or an area. It
 * must lie in the box that holds the United Kingdom.
 */
public record LocationRequest(
        @NotNull(message = "is required")
        @DecimalMin(value = "49.8", message = NORTH_OR_SOUTH)
        @DecimalMax(value = "60.9", message = NORTH_OR_SOUTH)
        @Nullable
        Double latitude,

        @NotNull(message = "is required")
        @DecimalMin(value = "-8.7", message = EAST_OR_WEST)
        @DecimalMax(value = "1.8", message = EAST_OR_WEST)
        @Nullable
        Double longitude) {

    private static final String NORTH_OR_SOUTH =
            "must lie in the United Kingdom, from 49.8 to 60.9: leave the location out when it is not exact";
    private static final String EAST_OR_WEST =
            "must lie in the United Kingdom, from -8.7 to 1.8: leave the location out when it is not exact";

    Location toLocation() {
        return new Location(Objects.requireNonNull(latitude), Objects.requireNonNull(longitude));
    }

    /** Never says where. */
    @Override
    public String toString() {
        return "LocationRequest[not shown]";
    }
}
