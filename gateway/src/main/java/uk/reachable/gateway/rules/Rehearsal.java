package uk.reachable.gateway.rules;

import java.time.Instant;
import java.util.List;

/** What changed rules would have done on the incidents of the last 90 days, as incident-service answers it. */
record Rehearsal(
        Instant since,
        Instant until,
        int incidents,
        int meetingsNow,
        int meetingsThen,
        List<Called> more,
        List<Called> fewer) {

    record Called(String reference, Instant loggedAt, String because) {}
}
