package uk.reachable.platform.messaging.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report; no identity is in it.
 *
 * @param reference the case, null for what belongs to none
 * @param key the aggregate: a referral, an incident, a notice, a programme
 * @param what types of the events concerned, or how many they were
 * @param at of the event (UTC), null when there are several
 * @param why of what is not settled
 */
record Entry(
        String service,
        Did did,
        @Nullable String reference,
        @Nullable String key,
        String what,
        @Nullable String at,
        @Nullable String why) {

    /** What the reconciliation did. */
    enum Did {
        /** Events of others that the database had forgotten were applied again. */
        HEARD_AGAIN,
        /** A step that the others know is in the database again. */
        TAKEN_BACK,
        /** Only the numbers of events were taken, which say nothing that this service keeps. */
        NUMBERS_TAKEN,
        /** Nobody had heard of it: it is told by the next start. */
        TOLD_ANEW,
        /** The others know of it, and its content is lost: people have to do it again. */
        FOR_PEOPLE,
        /** It could not be brought to agreement: an operator has to look. */
        NOT_SETTLED
    }
}
