package uk.reachable.incident.publication;

import java.time.Instant;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.contracts.incident.IncidentAmended;
import uk.reachable.contracts.incident.IncidentClosed;
import uk.reachable.contracts.incident.IncidentMergeUndone;
import uk.reachable.contracts.incident.IncidentMerged;
import uk.reachable.contracts.incident.IncidentReopened;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.casefile.MeetingCall;

/** What the other services are told when an incident moves on. */
public final class CourseEvents {

    private CourseEvents() {}

    public static IncidentAmended amended(Incident after, String reference, long version, Instant at) {
        return new IncidentAmended(
                after.id(),
                reference,
                after.region(),
                after.category(),
                after.severity(),
                after.localAuthority(),
                version,
                at);
    }

    public static MeetingCalled meetingCalled(Incident incident, String reference, MeetingCall meeting) {
        return new MeetingCalled(
                incident.id(),
                reference,
                incident.region(),
                meeting.id(),
                incident.localAuthority(),
                incident.severity(),
                meeting.rule(),
                meeting.rulesVersion(),
                meeting.policeLead(),
                meeting.dueBy(),
                meeting.calledAt());
    }

    public static IncidentClosed closed(KnownIncident known, ClosureReason reason, Instant at) {
        return new IncidentClosed(
                known.id(), known.reference(), known.incident().region(), reason, at);
    }

    public static IncidentReopened reopened(KnownIncident known, Instant at) {
        return new IncidentReopened(
                known.id(), known.reference(), known.incident().region(), at);
    }

    public static IncidentMerged merged(KnownIncident duplicate, KnownIncident into, Instant at) {
        return new IncidentMerged(
                duplicate.id(), duplicate.reference(), duplicate.incident().region(), into.id(), into.reference(), at);
    }

    public static IncidentMergeUndone mergeUndone(KnownIncident duplicate, KnownIncident from, Instant at) {
        return new IncidentMergeUndone(
                duplicate.id(), duplicate.reference(), duplicate.incident().region(), from.id(), from.reference(), at);
    }
}
