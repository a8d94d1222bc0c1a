package uk.reachable.incident.safeguarding.pause;

import java.time.Instant;

/** What everybody who sees the person is shown: that police ask for no contact yet, and when they look at it again. */
public record ContactPausedPart(Instant reviewBy) {

    public static ContactPausedPart of(ContactPause pause) {
        return new ContactPausedPart(pause.reviewBy());
    }
}
