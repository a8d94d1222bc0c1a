package uk.reachable.gateway.meeting.people;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.gateway.words.Words;

/** Somebody of an incident as incident-service answers it; {@code pause} is null while they may be contacted. */
public record Involved(
        String personId,
        PersonRole role,
        AgeBand ageBand,
        @Nullable Pause pause) {

    /** Until when police look at it again; {@code officer} of the police decided it. */
    public record Pause(
            PauseReason reason, Instant reviewBy, @Nullable String officer) {}

    /** For example "Harmed, child (under 18)". */
    public String words() {
        return Words.of(role) + ", " + Words.of(ageBand).toLowerCase(Locale.UK);
    }
}
