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
        against.addAll(scarcity(match.candidate()));
        if (!reasons.contains(MatchReason.ON_SHIFT_NOW)) {
            against.add("Nobody is on shift now");
        }
        if (referral.site() != null && !reasons.contains(MatchReason.AT_THIS_SITE)) {
            against.add("Is not at the site where they are now");
        }
        against.addAll(aboutItsWorkers(match.candidate().team()));
        return new Explanation(reasons.stream().map(Explanation::words).toList(), against);
    }

    private static List<String> scarcity(Candidate candidate) {
        if (candidate.free() == 0) {
            return List.of("Every place is taken");
        }
        return candidate.canTake() || candidate.team().needsDecision()
                ? List.of()
                : List.of("Its workers are away, or support as many people as they can");
    }

    /** What people should know of those who work there, also where it rules nobody out. */
    private static List<String> aboutItsWorkers(Team team) {
        List<String> against = new ArrayList<>();
        if (!team.trusted().isEmpty() && !team.hasTrusted()) {
            against.add("Whoever they trust there cannot be asked now");
        }
        if (!team.ruledOut().isEmpty() && !team.needsDecision()) {
            against.add("Somebody there supports an opposing side, or is not safe for them, and is not to be asked");
        }
        if (team.decided()) {
            against.add("Is asked in spite of opposing sides, as a manager decided");
        }
        return against;
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
            case TRUSTED_WORKER -> "A worker whom they trust already works there";
            case SHARING_AGREEMENT_CURRENT -> "Has a current information-sharing agreement";
        };
    }
}
