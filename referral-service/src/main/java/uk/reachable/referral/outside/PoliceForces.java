package uk.reachable.referral.outside;

import java.util.Map;
import java.util.Optional;

/**
 * The forces that may have arrested somebody, read from the reviewed file under {@code outside/}; none has to be of a
 * region here.
 */
public final class PoliceForces {

    private static final Map<String, String> NAMES = ReviewedPairs.of("/outside/police-forces.txt");

    private PoliceForces() {}

    public static boolean has(String code) {
        return NAMES.containsKey(code);
    }

    /** Its name, or empty for a code that is not on the list. */
    public static Optional<String> nameOf(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }
}
