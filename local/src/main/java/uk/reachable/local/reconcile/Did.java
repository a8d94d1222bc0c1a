package uk.reachable.local.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a service's report.
 *
 * @param did a code: HEARD_AGAIN, TAKEN_BACK, NUMBERS_TAKEN, TOLD_ANEW, FOR_PEOPLE or NOT_SETTLED
 * @param reference the case, if it is about one
 * @param key the id of what it is about: an incident, a referral, a notice, a programme
 * @param what the events concerned, or how many
 * @param at when the others were told (UTC)
 * @param why of what is not settled
 */
public record Did(
        String service,
        String did,
        @Nullable String reference,
        @Nullable String key,
        String what,
        @Nullable String at,
        @Nullable String why) {

    /** Whether no operator has to look. */
    public boolean isSettled() {
        return !did.equals("NOT_SETTLED");
    }

    boolean isOneOf(String... codes) {
        return List.of(codes).contains(did);
    }
}
