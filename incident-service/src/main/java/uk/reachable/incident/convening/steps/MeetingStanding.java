package uk.reachable.incident.convening.steps;

import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.meeting.MeetingStatus;

/** How a meeting stands; the next command names its {@code version}. */
public record MeetingStanding(String id, MeetingStatus status, long version) {

    public static MeetingStanding of(LockedMeeting locked) {
        Meeting meeting = locked.meeting();
        return new MeetingStanding(
                meeting.facts().id(), meeting.status(), meeting.facts().version());
    }
}
