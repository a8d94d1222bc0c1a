package uk.reachable.referral.access;

import org.jspecify.annotations.Nullable;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.Role;
import uk.reachable.platform.web.problem.Problems;

/** Whose case it becomes when an organisation takes a person on: a manager acts for an absent worker. */
public final class WorkerPolicy {

    private WorkerPolicy() {}

    /**
     * The subject of the worker.
     *
     * @param named whom the caller named, if anybody; only a manager may name somebody else
     * @return null when a manager names nobody: the case is the organisation's until they do
     */
    public static @Nullable String worker(Actor actor, @Nullable String named) {
        boolean isManager = actor.is(Role.PROVIDER_MANAGER);
        if (named != null && !named.equals(actor.subject()) && !isManager) {
            throw Problems.forbidden("Only a manager of your organisation may accept for somebody else."
                    + " Leave worker out to take the person on yourself.");
        }
        if (named != null) {
            return named;
        }
        return isManager ? null : actor.subject();
    }

    /** Who acted, when it was not the worker. */
    public static @Nullable String actedBy(Actor actor, @Nullable String worker) {
        return actor.subject().equals(worker) ? null : actor.subject();
    }
}
