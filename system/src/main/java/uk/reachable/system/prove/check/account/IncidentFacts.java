package uk.reachable.system.prove.check.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.ActionDropped;
import uk.reachable.contracts.incident.ActionDueSoon;
import uk.reachable.contracts.incident.ActionOverdue;
import uk.reachable.contracts.incident.CommunityNoticeEvent;
import uk.reachable.contracts.incident.CommunityNoticeIssued;
import uk.reachable.contracts.incident.CommunityNoticeOpened;
import uk.reachable.contracts.incident.CommunityNoticeUnopened;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.ContactReviewDue;
import uk.reachable.contracts.incident.EmergencyAccessEvent;
import uk.reachable.contracts.incident.IncidentAmended;
import uk.reachable.contracts.incident.IncidentClosed;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.IncidentMergeUndone;
import uk.reachable.contracts.incident.IncidentMerged;
import uk.reachable.contracts.incident.IncidentReopened;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingOverdue;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.incident.SafeguardingUnanswered;

/** What the events of an incident are about, and which of them can happen only once. */
public final class IncidentFacts {

    private IncidentFacts() {}

    /** The incident, meeting, action, person, access, notice or referral that an event is about. */
    public static String subjectOf(IncidentEvent event) {
        return switch (event) {
            case IncidentLogged e -> e.incidentId();
            case IncidentAmended e -> e.incidentId();
            case IncidentClosed e -> e.incidentId();
            case IncidentReopened e -> e.incidentId();
            case IncidentMerged e -> e.incidentId();
            case IncidentMergeUndone e -> e.incidentId();
            case MeetingCalled e -> e.meetingId();
            case MeetingScheduled e -> e.meetingId();
            case MeetingHeld e -> e.meetingId();
            case MeetingConcluded e -> e.meetingId();
            case MeetingCancelled e -> e.meetingId();
            case MeetingOverdue e -> e.meetingId();
            case ActionAssigned e -> e.actionId();
            case ActionDueSoon e -> e.actionId();
            case ActionOverdue e -> e.actionId();
            case ActionCompleted e -> e.actionId();
            case ActionDropped e -> e.actionId();
            case ContactPaused e -> e.personId();
            case ContactAllowed e -> e.personId();
            case ContactReviewDue e -> e.personId();
            case SafeguardingUnanswered e -> e.personId();
            case EmergencyAccessEvent e -> e.accessId();
            case CommunityNoticeEvent e -> e.noticeId();
            case ReferralRequested e -> e.referralId();
        };
    }

    /** By a name of our own; an action ends once, in whichever way. Null for what may happen again. */
    public static @Nullable List<String> once(IncidentEvent event) {
        String subject = subjectOf(event);
        return switch (event) {
            case IncidentLogged _ -> List.of("the incident", subject);
            case IncidentAmended e -> List.of("the amendment to version " + e.version(), subject);
            case MeetingCalled _ -> List.of("the call of a meeting", subject);
            case MeetingHeld _ -> List.of("the holding of a meeting", subject);
            case MeetingConcluded _, MeetingCancelled _ -> List.of("the end of a meeting", subject);
            case MeetingOverdue e -> List.of("the escalation " + e.escalation() + " of a meeting", subject);
            case ActionAssigned _ -> List.of("the action", subject);
            case ActionDueSoon _ -> List.of("the reminder of an action", subject);
            case ActionOverdue _ -> List.of("the alarm of an action", subject);
            case ActionCompleted _, ActionDropped _ -> List.of("the end of an action", subject);
            case ContactReviewDue e -> List.of("the review of a pause at " + e.reviewBy(), subject);
            case SafeguardingUnanswered e -> List.of("the alarm of " + e.question(), subject);
            case EmergencyAccessEvent e -> List.of(e.getClass().getSimpleName(), subject);
            case CommunityNoticeOpened _, CommunityNoticeUnopened _ -> List.of("the end of a notice", subject);
            case ReferralRequested _ -> List.of("the request of a referral", subject);
            case IncidentClosed _,
                    IncidentReopened _,
                    IncidentMerged _,
                    IncidentMergeUndone _,
                    MeetingScheduled _,
                    ContactPaused _,
                    ContactAllowed _,
                    CommunityNoticeIssued _ -> null;
        };
    }
}
