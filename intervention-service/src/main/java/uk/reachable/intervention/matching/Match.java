package uk.reachable.intervention.matching;

import java.util.List;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.intervention.catalogue.Programme;

/** What matching says about one programme, with its reasons. */
public sealed interface Match {
    Candidate candidate();

    default Programme programme() {
        return candidate().programme();
    }

    /** The programme can take the referral on, now or when a place is free. */
    record Fit(Candidate candidate, List<MatchReason> reasons) implements Match {
        public Fit {
            reasons = List.copyOf(reasons);
        }

        public boolean has(MatchReason reason) {
            return reasons.contains(reason);
        }
    }

    /** The programme cannot take the referral on. */
    record NoFit(Candidate candidate, List<Obstacle> obstacles) implements Match {
        public NoFit {
            obstacles = List.copyOf(obstacles);
        }
    }
}
