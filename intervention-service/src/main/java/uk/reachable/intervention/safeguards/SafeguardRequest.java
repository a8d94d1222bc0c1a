package uk.reachable.intervention.safeguards;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import uk.reachable.intervention.safeguards.Safeguard.Kind;
import uk.reachable.platform.web.problem.Problems;

/** What the duty desk wants recorded: two people on opposing sides, or a worker who is not safe for one. */
record SafeguardRequest(
        @NotNull Kind kind,

        @NotNull @Pattern(regexp = ID, message = "must be a person's id, as a referral shows it")
        String person,

        @Nullable @Pattern(regexp = ID, message = "must be a person's id, as a referral shows it")
        String otherPerson,

        @Nullable @Pattern(regexp = "[a-z0-9-]{2,100}", message = "must be an organisation's id, such as st-giles")
        String provider,

        @Nullable
        @Pattern(regexp = "[A-Za-z0-9._@-]{2,100}", message = "must be the name that the worker signs in with")
        String worker) {

    private static final String ID = "[A-Za-z0-9-]{1,100}";

    /** Throws a 400 that names the field: each kind has its own. */
    void check() {
        boolean opposing = kind == Kind.OPPOSING_SIDES;
        if (opposing == (otherPerson == null)) {
            throw Problems.invalid("otherPerson", "is required with OPPOSING_SIDES, and belongs to no other kind");
        }
        if (person.equals(otherPerson)) {
            throw Problems.invalid("otherPerson", "is the same person: name the one on the other side");
        }
        if (opposing == (provider != null)) {
            throw Problems.invalid("provider", "is required with UNSAFE_WORKER, and belongs to no other kind");
        }
        if (opposing == (worker != null)) {
            throw Problems.invalid("worker", "is required with UNSAFE_WORKER, and belongs to no other kind");
        }
    }
}
