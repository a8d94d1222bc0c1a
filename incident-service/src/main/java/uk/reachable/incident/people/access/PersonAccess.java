package uk.reachable.incident.people.access;

import java.util.List;
import java.util.Set;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.people.IdentityField;

/** What somebody may know about a person. */
public sealed interface PersonAccess {

    /** Everything: the duty desk and the programme managers of the region. */
    record Full() implements PersonAccess {}

    /** An accepted provider: the triage facts, the site in words, and exactly the disclosed fields. */
    record Disclosed(Set<IdentityField> fields, List<Need> needs) implements PersonAccess {}

    /** A provider that is asked: enough to decide, nothing that says who it is. */
    record Triage(List<Need> needs) implements PersonAccess {}

    /** The person does not exist for this caller. */
    record Hidden() implements PersonAccess {}

    /** The caller's organisation has a relation to the case, the caller not the role. */
    record WrongRole() implements PersonAccess {}
}
