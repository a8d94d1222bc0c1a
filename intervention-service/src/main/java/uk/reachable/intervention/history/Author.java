package uk.reachable.intervention.history;

import org.jspecify.annotations.Nullable;
import uk.reachable.platform.security.Actor;

/** Who changed a programme: a manager for their organisation, or a reviewed file for nobody's. */
public record Author(String name, @Nullable String organisation) {

    public static final Author REVIEWED_FILE = new Author("reviewed file", null);

    public static Author of(Actor actor) {
        return new Author(actor.subject(), actor.organisation());
    }
}
