package uk.reachable.incident.casefile;

/** A point that is exactly known, in degrees of WGS 84. */
public record Location(double latitude, double longitude) {

    /** Mean radius of the earth, in km (IUGG). */
    private static final double EARTH = 6371.0088;

    /** As the crow flies (haversine formula). */
    public double kmTo(Location other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double squared = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(squared)));
    }
}
