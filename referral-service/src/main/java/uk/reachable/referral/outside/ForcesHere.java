package uk.reachable.referral.outside;

import java.util.Map;
import java.util.Optional;

/**
 * The forces whose officers sign in here, read from the reviewed file under {@code outside/}; any other confirms by
 * link or by phone.
 */
public final class ForcesHere {

    private static final Map<String, String> ORGANISATIONS = ReviewedPairs.of("/outside/forces-here.txt");

    private ForcesHere() {}

    /** For whom officers of a force sign in; empty for a force that is not here. */
    public static Optional<String> organisationOf(String force) {
        return Optional.ofNullable(ORGANISATIONS.get(force));
    }

    /** The force whose officers sign in for an organisation; empty when it is none. */
    public static Optional<String> forceOf(String organisation) {
        return ORGANISATIONS.entrySet().stream()
                .filter(here -> here.getValue().equals(organisation))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
