package uk.reachable.gateway.meeting.keeping;

import java.util.List;
import uk.reachable.gateway.form.Mistake;

/** What somebody entered in a form: ready to be sent, or what is to be put right first. */
sealed interface Entered {

    /** @param body what is written as JSON */
    record Ready(Object body) implements Entered {}

    record Wrong(List<Mistake> mistakes) implements Entered {}

    /** The body, unless something is wrong. */
    static Entered of(List<Mistake> mistakes, Object body) {
        return mistakes.isEmpty() ? new Ready(body) : new Wrong(mistakes);
    }
}
