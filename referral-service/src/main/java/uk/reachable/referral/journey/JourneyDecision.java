package uk.reachable.referral.journey;

import java.util.List;

/** What a command comes to. */
public sealed interface JourneyDecision {

    /** The journey moved, and these are the facts to tell; when there are none, its referral stays as it is. */
    record Applied(Journey journey, List<JourneyEvent> events) implements JourneyDecision {
        public Applied {
            events = List.copyOf(events);
        }

        static Applied of(Journey journey, JourneyEvent... events) {
            return new Applied(journey, List.of(events));
        }
    }

    /** The command asks for what is already so, or for what no longer matters. */
    record NothingToDo(Journey journey) implements JourneyDecision {}

    /** The command cannot be granted. */
    record Refused(Refusal reason) implements JourneyDecision {}

    /** Why a command was not granted. */
    enum Refusal {
        ANOTHER_NEED,
        REFERRAL_NOT_ACCEPTED,
        NOT_PLANNED,
        STOPPED,
        LEG_OVERDUE,
        SIDE_CONFIRMED
    }
}
