package uk.reachable.gateway.operations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an operator does about a stuck event. */
enum Step {
    REPLAY,
    SKIP;

    /** As addresses call it. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst();
    }
}
