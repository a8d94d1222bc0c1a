package uk.reachable.intervention.demand;

import java.time.Instant;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;

/**
 * One request that no place could be offered for when it was made.
 *
 * @param region of the case
 * @param localAuthority the responsible area
 */
public record UnmetNeed(
        String offerId,
        String referralId,
        String region,
        String localAuthority,
        AgeBand ageBand,
        Need need,
        Outcome outcome,
        UnmetReason reason,
        Instant at) {

    /** What became of it at once; what came later is not told here. */
    public enum Outcome {
        TURNED_AWAY,
        WAITED
    }
}
