package uk.reachable.incident.people.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.web.problem.Problems;

/** What a person is to another one on record ({@code personId}), or to somebody who is not ({@code name}). */
record RelationRequest(
        @NotNull(message = "is required") @Nullable RelationKind kind,

        @Size(max = 100, message = "has at most 100 characters") @Nullable
        String personId,

        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String name) {

    /** Throws a 400 that names the field. */
    void check(String of) {
        if ((personId == null) == (name == null || name.isBlank())) {
            throw Problems.invalid("personId", "is required, or else name for somebody who is not on record; not both");
        }
        if (of.equals(personId)) {
            throw Problems.invalid("personId", "is the same person: name the other one");
        }
    }

    /** Never says a name. */
    @Override
    public String toString() {
        return "RelationRequest[" + kind + "]";
    }
}
