package uk.reachable.incident.relations;

import java.util.Set;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.people.IdentityField;

/** One referral of a person: what is asked for, what an accepted provider may see, and who stands how to it. */
public record CaseRelation(String referralId, Need need, Set<IdentityField> disclosed, Standing standing) {
    public CaseRelation {
        disclosed = Set.copyOf(disclosed);
    }

    public boolean concerns(String organisation) {
        return standing.isHeldBy(organisation) || standing.isAskedOf(organisation);
    }
}
