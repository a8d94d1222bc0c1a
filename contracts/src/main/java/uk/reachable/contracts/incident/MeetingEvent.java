package uk.reachable.contracts.incident;

/**
 * How a consequence-management meeting and its actions move on; the incident is the one that the meeting was first
 * called for, also when several share it.
 */
public sealed interface MeetingEvent extends IncidentEvent
        permits MeetingCalled,
                MeetingScheduled,
                MeetingHeld,
                MeetingConcluded,
                MeetingCancelled,
                MeetingOverdue,
                ActionAssigned,
                ActionDueSoon,
                ActionOverdue,
                ActionCompleted,
                ActionDropped {

    String meetingId();
}
