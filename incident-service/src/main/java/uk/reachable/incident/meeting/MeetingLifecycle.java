package uk.reachable.incident.meeting;

import java.util.EnumSet;
import java.util.Set;
import uk.reachable.incident.meeting.Meeting.Called;
import uk.reachable.incident.meeting.Meeting.Cancelled;
import uk.reachable.incident.meeting.Meeting.Concluded;
import uk.reachable.incident.meeting.Meeting.Held;
import uk.reachable.incident.meeting.Meeting.Scheduled;
import uk.reachable.incident.meeting.MeetingCommand.CancelMeeting;
import uk.reachable.incident.meeting.MeetingCommand.ConcludeMeeting;
import uk.reachable.incident.meeting.MeetingCommand.EscalateMeeting;
import uk.reachable.incident.meeting.MeetingCommand.HoldMeeting;
import uk.reachable.incident.meeting.MeetingCommand.InvitePartners;
import uk.reachable.incident.meeting.MeetingCommand.ScheduleMeeting;
import uk.reachable.incident.meeting.MeetingStep.Moved;
import uk.reachable.incident.meeting.MeetingStep.NothingToDo;
import uk.reachable.incident.meeting.MeetingStep.Refused;

/** The one table of transitions of a meeting: pure, and drawn in this service's README. */
public final class MeetingLifecycle {

    private MeetingLifecycle() {}

    private record Step(Meeting meeting, MeetingCommand command) {}

    /** Police called it themselves: it is recorded, not called again. */
    public static Scheduled record(MeetingFacts facts, Appointment appointment) {
        return new Scheduled(facts, appointment);
    }

    public static MeetingStep decide(Meeting meeting, MeetingCommand command) {
        return switch (new Step(meeting, command)) {
            case Step(Called m, ScheduleMeeting c) -> scheduled(m, c.appointment());
            case Step(Scheduled m, ScheduleMeeting c) ->
                scheduled(m, c.appointment().orPlaceOf(m.appointment()));
            case Step(Meeting m, ScheduleMeeting _) -> refused(m);

            case Step(Scheduled m, HoldMeeting c) ->
                new Moved(new Held(m.facts().stepped(), m.appointment(), c.heldAt()));
            case Step(Meeting m, HoldMeeting _) -> refused(m);

            case Step(Held m, ConcludeMeeting c) ->
                new Moved(new Concluded(m.facts().stepped(), m.appointment(), m.heldAt(), c.at()));
            case Step(Meeting m, ConcludeMeeting _) -> refused(m);

            case Step(Called m, CancelMeeting c) -> cancelled(m, c);
            case Step(Scheduled m, CancelMeeting c) -> cancelled(m, c);
            case Step(Meeting m, CancelMeeting _) -> refused(m);

            case Step(Called m, EscalateMeeting c)
            when m.escalation().isDueAt(c.at()) ->
                new Moved(new Called(
                        m.facts().stepped(), m.escalation().after(m.facts().dueBy(), c.steps())));
            case Step(Meeting _, EscalateMeeting _) -> new NothingToDo();

            case Step(Concluded m, InvitePartners _) -> refused(m);
            case Step(Cancelled m, InvitePartners _) -> refused(m);
            case Step(Meeting m, InvitePartners c)
            when m.facts().invited().equals(c.organisations()) -> new NothingToDo();
            case Step(Meeting m, InvitePartners c) -> new Moved(m.with(m.facts().inviting(c.organisations())));
        };
    }

    /** What may be written into the record of a meeting as it stands. */
    public static Set<RecordPart> open(Meeting meeting) {
        return switch (meeting) {
            case Called _ -> EnumSet.of(RecordPart.INCIDENT, RecordPart.PURPOSE);
            case Scheduled _ -> EnumSet.of(RecordPart.INCIDENT, RecordPart.PURPOSE, RecordPart.APOLOGIES);
            case Held _ -> EnumSet.allOf(RecordPart.class);
            // The purposes are the response's: they go on after the meeting.
            case Concluded _ -> EnumSet.of(RecordPart.PURPOSE);
            case Cancelled _ -> EnumSet.noneOf(RecordPart.class);
        };
    }

    /** What can be done with a meeting as it stands, for somebody who tried something else. */
    public static String remedy(Meeting meeting) {
        return switch (meeting) {
            case Called _ -> "The meeting has no time yet. Schedule it first.";
            case Scheduled _ -> "The meeting was not held yet. Record first that it was held.";
            case Held _ -> "The meeting was held. Write its record, then conclude it.";
            case Concluded _ -> "The record of this meeting is complete. Record another meeting.";
            case Cancelled _ -> "This meeting was cancelled. Record another meeting.";
        };
    }

    private static MeetingStep scheduled(Meeting meeting, Appointment appointment) {
        return new Moved(new Scheduled(meeting.facts().stepped(), appointment));
    }

    private static MeetingStep cancelled(Meeting meeting, CancelMeeting command) {
        return new Moved(new Cancelled(meeting.facts().stepped(), command.reason(), command.at()));
    }

    private static MeetingStep refused(Meeting meeting) {
        return new Refused(remedy(meeting));
    }
}
