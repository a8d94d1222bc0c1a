package uk.reachable.incident.minutes;

import java.util.List;
import java.util.Map;
import uk.reachable.contracts.reference.Region;
import uk.reachable.incident.action.Action;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.convening.invitation.Attendance;
import uk.reachable.incident.convening.referral.MeetingReferrals;
import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.purpose.PurposeStatement;

/**
 * All that minutes are made from.
 *
 * @param purposes what was said last of each purpose, by incident
 * @param words what was written, by the field under which it is sealed; empty for minutes without case content
 */
record MeetingRecord(
        Region region,
        Meeting meeting,
        List<KnownIncident> incidents,
        Map<String, Attendance> attendance,
        Map<String, List<PurposeStatement>> purposes,
        List<Action> actions,
        List<MeetingReferrals.Decided> referrals,
        Names names,
        Map<String, String> words) {

    /** Never says what was written. */
    @Override
    public String toString() {
        return "MeetingRecord[" + meeting.facts().id() + "]";
    }
}
