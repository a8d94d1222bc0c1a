package uk.reachable.intervention.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.reachable.contracts.codes.MatchReason;
import uk.reachable.intervention.matching.Match.Fit;
import uk.reachable.intervention.matching.Match.NoFit;

/** What speaks for a programme and what against it, in words for people. */
public record Explanation(List<String> reasons, List<String> against) {
    public Explanation {
        reasons = List.copyOf(reasons);
        against = List.copyOf(against);
    }

    public static Explanation of(ReferralFacts referral, Match match, Instant now) {
        List<MatchReason> reasons = FitPolicy.reasons(referral, match.candidate(), now);
        List<String> against = new ArrayList<>(obstacles(match));
        if (!reasons.contains(MatchReason.PLACE_FREE)) {
            against.add("Every place is taken");
        }
        if (!reasons.contains(MatchReason.ON_SHIFT_NOW)) {
            against.add("Nobody is on shift now");
        }
        if (referral.site() != null && !reasons.contains(MatchReason.AT_THIS_SITE)) {
            against.add("Is not at the site where they are now");
        }
        return new Explanation(reasons.stream().map(Explanation::words).toList(), against);
    }

    private static List<String> obstacles(Match match) {
        return switch (match) {
            case Fit _ -> List.of();
            case NoFit noFit -> noFit.obstacles().stream().map(Obstacle::words).toList();
        };
    }

    private static String words(MatchReason reason) {
        return switch (reason) {
            case SERVES_NEED -> "Is for this need";
            case SERVES_HOME_AREA -> "Serves the area where they live";
            case SERVES_PRESENT_AREA -> "Serves the area where they are now";
            case SERVES_SETTING -> "Works where they can be met now";
            case SETTING_NOT_KNOWN_YET -> "Where they can be met is not known yet, which rules nobody out";
            case AT_THIS_SITE -> "Works at the site where they are now";
            case SERVES_AGE_BAND -> "Takes on people of this age";
            case ON_SHIFT_NOW -> "Somebody is on shift now";
            case PLACE_FREE -> "A place is free";
        };
    }
}
