package uk.reachable.incident.people;

import java.util.Set;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.IdentityField;

/** One referral of a person: what is asked for, what an accepted provider may see, and who stands how to it. */
record CaseRelation(String referralId, Need need, Set<IdentityField> disclosed, Standing standing) {
    CaseRelation {
        disclosed = Set.copyOf(disclosed);
    }

    boolean concerns(String organisation) {
        return standing.isHeldBy(organisation) || standing.isAskedOf(organisation);
    }
}
