package uk.reachable.intervention.demand;

import java.util.Optional;
import uk.reachable.intervention.matching.Obstacle;

/** Why somebody could not be offered support; with the words that people read. */
public enum UnmetReason {
    NO_PROGRAMME("Nobody in the region offers this"),
    OTHER_AREA("It is offered in other areas only"),
    OTHER_AGE_BAND("It is offered to people of another age only"),
    OTHER_SETTING("Nobody works where they could be met"),
    NOT_FUNDED("The funding has ended or has not begun"),
    WINDING_DOWN("The funding ends before the support would"),
    ALL_TRIED("Everybody who fits has declined, or did not answer in time"),
    ALL_PLACES_TAKEN("Every place that fits is taken"),
    NO_WORKER_FREE("Every worker who fits is away, or supports as many people as they can"),
    OPPOSING_SIDES("Everybody who fits supports an opposing side, or is not safe for them"),
    NO_SHARING_AGREEMENT("Nobody who fits has a current information-sharing agreement");

    private final String words;

    UnmetReason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Of a refusal, by what kept the nearest programme from it; none when there was no programme. */
    public static UnmetReason of(Optional<Obstacle> obstacle) {
        return obstacle.map(UnmetReason::of).orElse(NO_PROGRAMME);
    }

    private static UnmetReason of(Obstacle obstacle) {
        return switch (obstacle) {
            case OTHER_NEED -> NO_PROGRAMME;
            case OTHER_AREA -> OTHER_AREA;
            case OTHER_AGE_BAND -> OTHER_AGE_BAND;
            case OTHER_SETTING -> OTHER_SETTING;
            case NOT_FUNDED_TODAY -> NOT_FUNDED;
            case FUNDING_ENDS_TOO_SOON -> WINDING_DOWN;
            case NO_SHARING_AGREEMENT -> NO_SHARING_AGREEMENT;
            case PROVIDER_ALREADY_TRIED -> ALL_TRIED;
            case NEEDS_A_MANAGERS_DECISION -> OPPOSING_SIDES;
        };
    }
}
