package uk.reachable.notification.matter.scope;

import java.util.Set;

/** Which matters an event ends. */
public sealed interface Ended {

    /**
     * That of one subject, by the kind and the id; with it those that tell of it again, whose ids go on with a slash.
     */
    record One(String kind, String id) implements Ended {}

    /** Those of a referral that are of these kinds. */
    record OfReferral(String referralId, Set<String> kinds) implements Ended {
        public OfReferral {
            kinds = Set.copyOf(kinds);
        }
    }
}
