package uk.reachable.gateway.meeting;

import org.jspecify.annotations.Nullable;

/** How a meeting stands, in words and in the colour of its tag; the usual one is null. */
public enum MeetingStatus {
    CALLED("Police asked to convene", "orange"),
    SCHEDULED("Has a time", null),
    HELD("Held, record open", "turquoise"),
    CONCLUDED("Record complete", "green"),
    CANCELLED("Cancelled", "grey");

    private final String words;
    private final @Nullable String colour;

    MeetingStatus(String words, @Nullable String colour) {
        this.words = words;
        this.colour = colour;
    }

    public String words() {
        return words;
    }

    public @Nullable String colour() {
        return colour;
    }
}
