package uk.reachable.gateway.police;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Addressee;

/** The notices of an incident as incident-service answers them. */
record Notices(@Nullable Instant nextOfKinToldAt, List<Notice> notices) {

    Notices {
        notices = List.copyOf(notices);
    }

    /** {@code to} and {@code wording} are null for whoever must not know of somebody of the incident. */
    record Notice(
            String id,
            Addressee addressee,
            @Nullable String to,
            Status status,
            String wordingId,
            @Nullable String wording) {}

    /** How a notice stands. */
    enum Status {
        DRAFT("Words to be agreed"),
        AGREED("Agreed, not sent yet"),
        ISSUED("Sent, not opened yet"),
        OPENED("Opened"),
        UNOPENED("Not opened in time"),
        RUNG("Told by telephone");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
