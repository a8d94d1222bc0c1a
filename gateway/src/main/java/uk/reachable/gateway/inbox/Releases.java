package uk.reachable.gateway.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When the people leave who are asked of an organisation, by referral: the moment in which they can be reached. */
record Releases(List<Case> cases) {

    record Case(String id, @Nullable Instant expectedRelease) {}

    static final Releases NOT_KNOWN = new Releases(List.of());

    Map<String, Instant> byReferral() {
        Map<String, Instant> known = new HashMap<>();
        cases.forEach(one -> {
            if (one.expectedRelease() != null) {
                known.put(one.id(), one.expectedRelease());
            }
        });
        return known;
    }
}
