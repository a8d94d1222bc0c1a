package uk.reachable.incident.publication;

import java.time.Instant;
import java.util.Optional;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingEvent;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingOverdue;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.meeting.Meeting.Called;
import uk.reachable.incident.meeting.Meeting.Cancelled;
import uk.reachable.incident.meeting.Meeting.Concluded;
import uk.reachable.incident.meeting.Meeting.Held;
import uk.reachable.incident.meeting.Meeting.Scheduled;
import uk.reachable.incident.meeting.MeetingCommand;
import uk.reachable.incident.meeting.MeetingCommand.CancelMeeting;
import uk.reachable.incident.meeting.MeetingCommand.ConcludeMeeting;
import uk.reachable.incident.meeting.MeetingCommand.EscalateMeeting;
import uk.reachable.incident.meeting.MeetingCommand.HoldMeeting;
import uk.reachable.incident.meeting.MeetingCommand.InvitePartners;
import uk.reachable.incident.meeting.MeetingCommand.ScheduleMeeting;
import uk.reachable.incident.meeting.MeetingFacts;

/** What the other services are told about a meeting; the incident is the one that it was first called for. */
public final class MeetingEvents {

    private MeetingEvents() {}

    private record Step(MeetingCommand command, Meeting after) {}

    /** What follows from a command that moved the meeting on; nothing where only the record changed. */
    public static Optional<MeetingEvent> of(KnownIncident first, MeetingCommand command, Meeting after, Instant at) {
        return switch (new Step(command, after)) {
            case Step(EscalateMeeting _, Called m) -> Optional.of(overdue(first, m, at));
            case Step(ScheduleMeeting _, Scheduled m) -> Optional.of(scheduled(first, m, at));
            // For those who are new; the others have been told of this time before.
            case Step(InvitePartners _, Scheduled m) -> Optional.of(scheduled(first, m, at));
            case Step(HoldMeeting _, Held m) -> Optional.of(held(first, m));
            case Step(ConcludeMeeting _, Concluded m) -> Optional.of(concluded(first, m));
            case Step(CancelMeeting _, Cancelled m) -> Optional.of(cancelled(first, m));
            default -> Optional.empty();
        };
    }

    public static MeetingScheduled scheduled(KnownIncident first, Scheduled meeting, Instant at) {
        MeetingFacts facts = meeting.facts();
        return new MeetingScheduled(
                first.id(),
                first.reference(),
                facts.region(),
                facts.id(),
                meeting.appointment().startsAt(),
                facts.invited(),
                at);
    }

    private static MeetingHeld held(KnownIncident first, Held meeting) {
        MeetingFacts facts = meeting.facts();
        return new MeetingHeld(first.id(), first.reference(), facts.region(), facts.id(), meeting.heldAt());
    }

    private static MeetingConcluded concluded(KnownIncident first, Concluded meeting) {
        MeetingFacts facts = meeting.facts();
        return new MeetingConcluded(first.id(), first.reference(), facts.region(), facts.id(), meeting.concludedAt());
    }

    private static MeetingCancelled cancelled(KnownIncident first, Cancelled meeting) {
        MeetingFacts facts = meeting.facts();
        return new MeetingCancelled(
                first.id(),
                first.reference(),
                facts.region(),
                facts.id(),
                meeting.reason(),
                facts.invited(),
                meeting.cancelledAt());
    }

    private static MeetingOverdue overdue(KnownIncident first, Called meeting, Instant at) {
        MeetingFacts facts = meeting.facts();
        return new MeetingOverdue(
                first.id(),
                first.reference(),
                facts.region(),
                facts.id(),
                facts.policeLead(),
                meeting.escalation().told(),
                facts.dueBy(),
                at);
    }
}
