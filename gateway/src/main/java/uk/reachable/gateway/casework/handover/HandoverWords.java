package uk.reachable.gateway.casework.handover;

import uk.reachable.contracts.codes.HandoverReason;

/** Why a case passes on, in words. */
final class HandoverWords {

    private HandoverWords() {}

    static String of(HandoverReason reason) {
        return switch (reason) {
            case STEP_DOWN -> "They need less support now";
            case STEP_UP -> "They need more support now";
            case MOVED_AREA -> "They moved to another area";
            case BETTER_FIT -> "Another programme fits better";
            case SERVICE_CLOSING -> "Our service is closing";
            case OTHER -> "Another reason";
        };
    }
}
