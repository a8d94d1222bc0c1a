package uk.reachable.incident.rules.rehearsal;

import java.time.Instant;
import java.util.List;

/**
 * What changed rules would have done with the incidents logged since then, against what the version that holds now does
 * with the same incidents.
 *
 * @param comparedWith the version that holds now
 */
record DryRunView(
        Instant since,
        Instant until,
        int incidents,
        int comparedWith,
        int meetingsNow,
        int meetingsThen,
        List<CalledOrNot> more,
        List<CalledOrNot> fewer) {

    /** A meeting that would be called, or would not: about this incident, and by which sentence. */
    record CalledOrNot(String incidentId, String reference, Instant loggedAt, String because) {}
}
