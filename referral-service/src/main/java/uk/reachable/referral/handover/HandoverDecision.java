package uk.reachable.referral.handover;

import java.util.List;
import uk.reachable.referral.lifecycle.Referral;

/** What a command comes to. */
sealed interface HandoverDecision {

    /** The handover moved, and with it the version of its referral; these are the facts to tell. */
    record Applied(Referral.Accepted referral, Handover handover, List<HandoverEvent> events)
            implements HandoverDecision {
        public Applied {
            events = List.copyOf(events);
        }
    }

    /** The command asks for what is already so, or for what no longer matters. */
    record NothingToDo(Referral.Accepted referral, Handover handover) implements HandoverDecision {}

    /** The command cannot be granted. */
    record Refused(Refusal reason) implements HandoverDecision {}

    /** Why a command was not granted. */
    enum Refusal {
        REFERRAL_NOT_ACCEPTED,
        CONTACT_PAUSED,
        ANOTHER_IS_OPEN,
        OWN_ORGANISATION,
        NO_PLACE_YET,
        ENDED
    }
}
