package uk.reachable.platform.messaging;

import java.util.List;
import java.util.Set;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;

/**
 * How a service takes back what it told the others before its database was restored to an earlier moment: what it told
 * is the truth that they acted on. Used by a reconciliation only; a service that has an outbox has one bean.
 */
public interface OwnEvents {

    /** What this service publishes. */
    Set<Topic> topics();

    /** How many of these events of one key, the first of them and those behind it, were told by one step. */
    default int lengthOfStep(List<Event> told) {
        return 1;
    }

    /**
     * Takes one step again in the running transaction, by the ordinary handlers: with {@link Kept#AGAIN} the same
     * events were appended once more, which is verified. An exception means that its turn has not come, or never does.
     */
    Kept takeAgain(List<Event> step);

    /**
     * Whether an event of another service needs the answer that was told, instead of a new one: this then gives it,
     * like a listener in the running transaction.
     */
    default boolean answersAgain(Event heard, Told told) {
        return false;
    }

    /** What was told and is forgotten. */
    @FunctionalInterface
    interface Told {

        /** By key, in the order in which it was told. */
        List<Event> of(String key);
    }

    /** What became of a step that was told and forgotten. */
    enum Kept {
        /** The database says again what was told. */
        AGAIN,
        /** The event said nothing that this service keeps: only its number is taken, so that it is not given twice. */
        NUMBER,
        /** The event carries too little to bring it back: its number is taken, and people have to do it again. */
        PEOPLE
    }
}
