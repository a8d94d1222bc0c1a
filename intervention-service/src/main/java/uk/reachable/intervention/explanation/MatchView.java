package uk.reachable.intervention.explanation;

import java.time.Instant;
import java.util.List;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.matching.Explanation;
import uk.reachable.intervention.matching.Match;
import uk.reachable.intervention.matching.ReferralFacts;

/** What speaks for and against one programme, in words. */
record MatchView(
        String programme,
        String programmeName,
        String provider,
        String providerName,
        boolean fits,
        List<String> reasons,
        List<String> against,
        int free) {

    static MatchView of(ReferralFacts referral, Match match, Instant now) {
        Programme programme = match.programme();
        Explanation explanation = Explanation.of(referral, match, now);
        return new MatchView(
                programme.id(),
                programme.name(),
                programme.provider(),
                programme.providerName(),
                match instanceof Match.Fit,
                explanation.reasons(),
                explanation.against(),
                match.candidate().free());
    }
}
