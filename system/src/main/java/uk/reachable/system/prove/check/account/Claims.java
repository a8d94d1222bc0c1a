package uk.reachable.system.prove.check.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The programmes whose providers say that they support the person already, by the request for their place. */
final class Claims {

    private final Map<String, String> programmes = new HashMap<>();

    void add(String offerId, String programme) {
        programmes.put(offerId, programme);
    }

    boolean has(String offerId, String programme) {
        return programme.equals(programmes.get(offerId));
    }

    Set<String> open() {
        return Set.copyOf(programmes.keySet());
    }

    /** Whether there was such a claim. */
    boolean remove(String offerId) {
        return programmes.remove(offerId) != null;
    }
}
