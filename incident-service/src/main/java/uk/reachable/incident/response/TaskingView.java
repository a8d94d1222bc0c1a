package uk.reachable.incident.response;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.incident.meeting.MeetingStatus;

/**
 * What police tasking sees of a response: a need or a programme beside a single incident could reveal a child's health.
 */
record TaskingView(
        ResponseView.IncidentPart incident,
        @Nullable MeetingState meeting,
        List<ResponseView.PurposePart> purposes,
        Map<ReferralStatus, Integer> referralCounts) {

    /** The meeting without the rule, which may name an age band. */
    record MeetingState(
            String id,
            MeetingStatus status,
            Instant dueBy,
            @Nullable Instant startsAt) {}
}
