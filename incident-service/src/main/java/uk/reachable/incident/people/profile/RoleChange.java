package uk.reachable.incident.people.profile;

import java.time.Instant;
import uk.reachable.contracts.codes.PersonRole;

/** What a request means for the roles that a person has. */
sealed interface RoleChange {

    /** They have the role from now on, beside those that they have. */
    record Begin(PersonRole role, Instant from) implements RoleChange {}

    /** They have it no longer. */
    record End(HeldRole held, Instant to) implements RoleChange {}

    /** They had it, and this was not known. */
    record HadOnce(PersonRole role, Instant from, Instant to) implements RoleChange {}

    /** It is recorded already. */
    record Nothing() implements RoleChange {}
}
