package uk.reachable.notification.delivery.alert;

import java.util.Collections;
import java.util.Set;
import uk.reachable.notification.audience.Notice;

/** Who of an organisation waits for the first to answer. */
final class ReaderPolicy {

    private ReaderPolicy() {}

    /**
     * Whoever is not among the first; nobody, when none of these can be told.
     *
     * @param readers everybody who is alerted to the notice, by user name
     */
    static boolean isHeldBack(String reader, Set<String> readers, Notice notice) {
        return areSomeToldFirst(readers, notice) && !notice.toldFirst().contains(reader);
    }

    static boolean areSomeToldFirst(Set<String> readers, Notice notice) {
        return notice.isToldInCircles() && !Collections.disjoint(readers, notice.toldFirst());
    }
}
