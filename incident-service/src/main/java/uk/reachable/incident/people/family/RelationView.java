package uk.reachable.incident.people.family;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this person is to another one, by id or by name, and who has spoken to the other one. */
public record RelationView(
        String id,
        RelationKind kind,
        @Nullable String personId,
        @Nullable String name,
        List<SpokenToView> spokenTo) {

    /** Who has spoken to them, and when; who is missing when the person was erased. */
    public record SpokenToView(@Nullable String by, Instant at) {}

    /** Never says a name. */
    @Override
    public String toString() {
        return "RelationView[" + kind + "]";
    }
}
