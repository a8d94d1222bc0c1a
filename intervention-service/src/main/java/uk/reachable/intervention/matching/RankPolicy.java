package uk.reachable.intervention.matching;

import java.util.Comparator;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.intervention.matching.Match.Fit;
import uk.reachable.intervention.matching.Match.NoFit;

import static uk.reachable.contracts.codes.MatchReason.AT_THIS_SITE;
import static uk.reachable.contracts.codes.MatchReason.ON_SHIFT_NOW;
import static uk.reachable.contracts.codes.MatchReason.PLACE_FREE;
import static uk.reachable.contracts.codes.MatchReason.SERVES_HOME_AREA;
import static uk.reachable.contracts.codes.MatchReason.TRUSTED_WORKER;

/**
 * Which fitting programme comes first: with a worker whom the young person trusts already, then one that has a place,
 * at this site, on shift now (a reachable moment ends with discharge, seed 001 ¶14), of the home area, the least
 * loaded, with the least loaded worker; the id decides between equals.
 */
final class RankPolicy {
    private static final Comparator<Fit> BETTER_FIT = having(TRUSTED_WORKER)
            .thenComparing(having(PLACE_FREE))
            .thenComparing(having(AT_THIS_SITE))
            .thenComparing(having(ON_SHIFT_NOW))
            .thenComparing(having(SERVES_HOME_AREA))
            .thenComparingDouble(fit -> fit.candidate().load())
            .thenComparingDouble(fit -> fit.candidate().team().lightestLoad());

    private static final Comparator<Match> FITS_FIRST = RankPolicy::compare;

    static final Comparator<Match> BEST_FIRST =
            FITS_FIRST.thenComparing(match -> match.programme().id());

    private RankPolicy() {}

    private static int compare(Match one, Match other) {
        if (one instanceof Fit first && other instanceof Fit second) {
            return BETTER_FIT.compare(first, second);
        }
        return Boolean.compare(one instanceof NoFit, other instanceof NoFit);
    }

    private static Comparator<Fit> having(MatchReason reason) {
        return Comparator.comparing(fit -> !fit.has(reason));
    }
}
