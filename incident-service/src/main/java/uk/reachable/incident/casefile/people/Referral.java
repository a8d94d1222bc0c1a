package uk.reachable.incident.casefile.people;

import java.util.Set;
import uk.reachable.contracts.codes.Need;

/** One need of one person that is to be referred, and what of their identity a provider sees once it has accepted. */
public record Referral(String id, String personId, Need need, Set<IdentityField> disclosed) {
    public Referral {
        disclosed = Set.copyOf(disclosed);
    }
}
