package uk.reachable.notification.audience;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.reachable.contracts.codes.Addressee;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionDueSoon;
import uk.reachable.contracts.incident.ActionOverdue;
import uk.reachable.contracts.incident.CommunityNoticeUnopened;
import uk.reachable.contracts.incident.ContactReviewDue;
import uk.reachable.contracts.incident.EmergencyAccessNotReviewed;
import uk.reachable.contracts.incident.EmergencyAccessTaken;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingOverdue;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.contracts.incident.SafeguardingUnanswered;

/** What incident-service tells of a meeting, of safeguarding and of notices, as far as somebody has to know. */
public final class Told {

    private static final String POLICE = "west-midlands-police";
    private static final String COUNCIL = "birmingham-city-council";
    private static final String INCIDENT = "incident-1";
    private static final String WM = Events.REGION;
    private static final String REF = Events.REFERENCE;
    private static final Instant BY = Events.RESPOND_BY;
    private static final Instant NOW = Events.NOW;

    private Told() {}

    static MeetingScheduled scheduled(Instant startsAt) {
        return new MeetingScheduled(INCIDENT, REF, WM, "m", startsAt, List.of(POLICE, COUNCIL), NOW);
    }

    static MeetingOverdue overdue(int escalation) {
        return new MeetingOverdue(INCIDENT, REF, WM, "m", POLICE, escalation, BY, NOW);
    }

    static ActionOverdue actionOverdue(String owner) {
        return new ActionOverdue(INCIDENT, REF, WM, "m", "a", owner, BY, NOW);
    }

    /** One of each. */
    public static Stream<IncidentEvent> all() {
        return Stream.of(
                scheduled(BY),
                overdue(1),
                actionOverdue(COUNCIL),
                new MeetingCancelled(
                        INCIDENT, REF, WM, "m", MeetingCancelReason.NOT_NEEDED, List.of(POLICE, COUNCIL), NOW),
                new ActionAssigned(INCIDENT, REF, WM, "m", "a", COUNCIL, BY, NOW),
                new ActionDueSoon(INCIDENT, REF, WM, "m", "a", COUNCIL, BY, NOW),
                new ContactReviewDue(INCIDENT, REF, WM, "p", POLICE, BY, NOW),
                new SafeguardingUnanswered(INCIDENT, REF, WM, "p", SafeguardingQuestion.SOCIAL_CARE, NOW, NOW),
                new EmergencyAccessTaken(INCIDENT, REF, WM, "e", "st-giles", BY, BY, NOW),
                new EmergencyAccessNotReviewed(INCIDENT, REF, WM, "e", BY, NOW),
                new CommunityNoticeUnopened(INCIDENT, REF, WM, "n", Addressee.SCHOOL, BY, NOW));
    }
}
