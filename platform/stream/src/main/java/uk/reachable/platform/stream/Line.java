package uk.reachable.platform.stream;

import org.jspecify.annotations.Nullable;

/** A change at hand, and how it is written: the same bytes for all to whom it looks the same. */
final class Line<C extends Change> {

    private final C change;
    private volatile byte @Nullable [] written;

    Line(C change) {
        this.change = change;
    }

    C change() {
        return change;
    }

    long seq() {
        return change.seq();
    }

    /** Written by whoever comes first; if two come at once, both write the same. */
    byte[] written(Writing writing) {
        byte[] known = written;
        if (known == null) {
            known = writing.of(change);
            written = known;
        }
        return known;
    }
}
