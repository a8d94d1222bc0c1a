package uk.reachable.incident.people.family;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to another one on record, or to somebody who is not, whose name is sealed.
 *
 * @param otherId null for somebody who is not on record
 */
record PersonRelation(
        String id,
        String personId,
        RelationKind kind,
        @Nullable String otherId) {

    /** That somebody spoke to the other one; who, is sealed. */
    record SpokenTo(String id, Instant at) {

        /** The field of the vault, under the key of the relation's person, that says who. */
        String by() {
            return "spokenTo/" + id + "/by";
        }
    }

    /** The field of the vault, under the person's key, with the name of who is not on record. */
    String name() {
        return "relation/" + id + "/name";
    }
}
