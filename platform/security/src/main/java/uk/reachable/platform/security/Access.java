package uk.reachable.platform.security;

import uk.reachable.platform.web.problem.Problems;

/** The outcome of an access decision, made by the service that owns the data. */
public enum Access {
    /** Go on. */
    ALLOWED,
    /** No relation to the case: it does not exist for this caller. */
    HIDDEN,
    /** A relation to the case, but not the role. */
    FORBIDDEN;

    /** Returns when allowed; hidden ends as 404, forbidden as 403. */
    public void orThrow() {
        orThrow("Your role does not allow this. Ask somebody whose role does, or your manager.");
    }

    /** The same, with the sentence that a forbidden caller hears: what they can do instead, and nothing of the case. */
    public void orThrow(String whatToDo) {
        switch (this) {
            case ALLOWED -> {}
            case HIDDEN -> throw Problems.notFound();
            case FORBIDDEN -> throw Problems.forbidden(whatToDo);
        }
    }
}
