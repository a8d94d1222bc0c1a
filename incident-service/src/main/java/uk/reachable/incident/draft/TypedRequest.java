package uk.reachable.incident.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What stands in a form now, as JSON text of the page's own; nothing here reads it. */
record TypedRequest(
        @NotBlank(message = "is required") @Size(max = LIMIT, message = "has at most 64 KiB") @Nullable
        String typed) {

    /** Of characters; what they are in bytes is limited, too. */
    static final int LIMIT = 64 * 1024;

    /** Never says what was typed. */
    @Override
    public String toString() {
        return "TypedRequest[not shown]";
    }
}
