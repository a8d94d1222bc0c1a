package uk.reachable.gateway.incident.timeline;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.incident.casefile.History;
import uk.reachable.gateway.incident.casefile.Response;
import uk.reachable.gateway.referring.progress.ReferralFile;

/** All that is known of what happened since an incident was logged; null or left out is what could not be read. */
record Course(
        Response response,
        @Nullable History history,
        @Nullable MeetingFile meeting,
        Map<String, ReferralFile> referrals) {

    /** Whether the picture shows less than there is. */
    boolean isIncomplete() {
        return history == null
                || (response.meeting() != null && meeting == null)
                || response.referrals().stream().anyMatch(referral -> !referrals.containsKey(referral.id()));
    }
}
