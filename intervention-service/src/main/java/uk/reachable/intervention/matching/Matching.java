package uk.reachable.intervention.matching;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.funding.TaperPolicy;

/** Compares a referral with programmes; the same question always has the same answer. */
public final class Matching {

    private Matching() {}

    /** Fitting programmes, best first, then the others by id. */
    public static List<Match> rank(ReferralFacts referral, Collection<Candidate> candidates, Instant now) {
        return candidates.stream()
                .map(candidate -> match(referral, candidate, now))
                .sorted(RankPolicy.BEST_FIRST)
                .toList();
    }

    /** Whether the programme takes anybody on today, whoever it is. */
    public static boolean isOpen(Programme programme, Instant now) {
        return TaperPolicy.canServe(programme, Hours.today(programme, now))
                && Hours.hasSharingAgreement(programme, now);
    }

    /** Whether its provider may be told who somebody is: an information-sharing agreement is current. */
    public static boolean hasSharingAgreement(Programme programme, Instant now) {
        return Hours.hasSharingAgreement(programme, now);
    }

    /** Whether there is money for the programme today, though perhaps not for as long as a support lasts. */
    public static boolean isFunded(Programme programme, Instant now) {
        return Hours.isFunded(programme, now);
    }

    /**
     * Workers on shift where the person is now, while the programme is staffed; nobody while it is not known where that
     * is.
     */
    public static List<String> onShiftThere(ReferralFacts referral, Candidate candidate, Instant now) {
        return referral.site() == null || !Hours.isOnShift(candidate.programme(), now)
                ? List.of()
                : candidate.team().onShiftAt(referral.site());
    }

    public static Match match(ReferralFacts referral, Candidate candidate, Instant now) {
        List<Obstacle> obstacles = FitPolicy.obstacles(referral, candidate, now);
        return obstacles.isEmpty()
                ? new Match.Fit(candidate, FitPolicy.reasons(referral, candidate, now))
                : new Match.NoFit(candidate, obstacles);
    }
}
