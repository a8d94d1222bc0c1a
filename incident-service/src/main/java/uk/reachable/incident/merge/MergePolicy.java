package uk.reachable.incident.merge;

import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.KnownIncident;

/** Into which incident another may be merged; the answer to any other says what to do instead. */
final class MergePolicy {

    private MergePolicy() {}

    /**
     * Why not; null when it may.
     *
     * @param into the one that it is to be a duplicate of
     * @param survivor the one that that is shown in: itself, unless it is a duplicate, too
     */
    static @Nullable String refusal(KnownIncident duplicate, KnownIncident into, KnownIncident survivor) {
        if (survivor.id().equals(duplicate.id())) {
            return into.reference() + " is a duplicate of " + duplicate.reference()
                    + " already. Undo that merge first to merge them the other way round.";
        }
        if (survivor.status() == IncidentStatus.CLOSED) {
            return survivor.reference() + " is closed: its people would be out of sight there. Reopen it first.";
        }
        return null;
    }
}
