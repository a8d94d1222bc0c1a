package uk.reachable.incident.imports.format;

import org.jspecify.annotations.Nullable;

/** A point on the map in degrees (WGS 84), within the United Kingdom. */
public record Point(double latitude, double longitude) {

    private static final double SOUTH = 49.8;
    private static final double NORTH = 60.9;
    private static final double WEST = -8.7;
    private static final double EAST = 1.8;

    /** Null when neither is given; @throws RefusedValue when one is missing, no number, or abroad */
    public static @Nullable Point of(String latitude, String longitude) {
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return null;
        }
        if (latitude.isEmpty() || longitude.isEmpty()) {
            throw new RefusedValue("One of latitude and longitude is missing");
        }
        var point = new Point(degrees("Latitude", latitude), degrees("Longitude", longitude));
        if (!point.isInTheUnitedKingdom()) {
            throw new RefusedValue("Latitude and longitude are not in the United Kingdom");
        }
        return point;
    }

    private static double degrees(String name, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException _) {
            throw new RefusedValue(name + " is not a number");
        }
    }

    private boolean isInTheUnitedKingdom() {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }
}
