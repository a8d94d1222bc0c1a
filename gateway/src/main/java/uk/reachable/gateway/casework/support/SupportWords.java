package uk.reachable.gateway.casework.support;

import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.SupportOutcome;
import uk.reachable.contracts.codes.WorkerChangeReason;

/** How a support goes and ends, in words. */
final class SupportWords {

    private SupportWords() {}

    static String of(SupportOutcome outcome) {
        return switch (outcome) {
            case GOALS_MET -> "What we had planned was reached";
            case GOALS_PARTLY_MET -> "Part of it was reached";
            case GOALS_NOT_MET -> "It was not reached";
        };
    }

    static String of(EarlyEndReason reason) {
        return switch (reason) {
            case PERSON_DISENGAGED -> "They stopped coming";
            case PERSON_DECLINED -> "They did not want it any more";
            case MOVED_AWAY -> "They moved away";
            case IN_CUSTODY -> "They are in custody";
            case SUPPORTED_ELSEWHERE -> "Others support them";
            case COULD_NOT_BE_FOUND -> "They could not be found";
            case SERVICE_CLOSED -> "Our service closed";
            case OTHER -> "Another reason";
        };
    }

    static String of(WorkerChangeReason reason) {
        return switch (reason) {
            case ABSENT -> "The worker is away";
            case CASELOAD -> "The worker supports too many people";
            case LEFT -> "The worker has left";
            case UNSAFE -> "It would not be safe";
            case ASKED_FOR -> "The person asked for it";
            case OTHER -> "Another reason";
        };
    }
}
