package uk.reachable.incident.convening.steps;

import java.time.Instant;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.reachable.incident.board.BoardProjection;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.course.IncidentCourse;
import uk.reachable.incident.meeting.Meeting;
import uk.reachable.incident.meeting.MeetingCommand;
import uk.reachable.incident.meeting.MeetingLifecycle;
import uk.reachable.incident.meeting.MeetingStep;
import uk.reachable.incident.meeting.RecordPart;
import uk.reachable.incident.meeting.register.Meetings;
import uk.reachable.incident.publication.MeetingEvents;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.web.problem.Problems;

/** Applies a command to a meeting that is held: decided, kept and told; the board is shown last. */
@Component
public class MeetingSteps {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingSteps.class);

    private final Meetings meetings;
    private final Outbox outbox;
    private final IncidentCourse course;
    private final BoardProjection board;

    MeetingSteps(Meetings meetings, Outbox outbox, IncidentCourse course, BoardProjection board) {
        this.meetings = meetings;
        this.outbox = outbox;
        this.course = course;
        this.board = board;
    }

    /** 409 with the remedy where the meeting does not allow it. */
    public LockedMeeting move(LockedMeeting locked, MeetingCommand command, Instant now) {
        return switch (MeetingLifecycle.decide(locked.meeting(), command)) {
            case MeetingStep.NothingToDo _ -> locked;
            case MeetingStep.Refused(String remedy) -> throw Problems.conflict(remedy);
            case MeetingStep.Moved(Meeting after) -> {
                meetings.keep(after);
                MeetingEvents.of(locked.first(), command, after, now).ifPresent(outbox::append);
                if (after instanceof Meeting.Scheduled) {
                    locked.incidents().stream().sorted().forEach(incident -> course.respond(incident, now));
                }
                log(locked.first(), after);
                yield locked.with(after);
            }
        };
    }

    /** A meeting that police called themselves. */
    public void add(KnownIncident first, Meeting.Scheduled meeting, Instant now) {
        meetings.add(meeting);
        outbox.append(MeetingEvents.scheduled(first, meeting, now));
        course.respond(first.id(), now);
        log(first, meeting);
    }

    private static void log(KnownIncident first, Meeting meeting) {
        LOG.info("meeting {} of {} is {}", meeting.facts().id(), first.reference(), meeting.status());
    }

    /** 409 when this part of the record is not open as the meeting stands. */
    public static void expectOpen(Meeting meeting, RecordPart part) {
        if (!MeetingLifecycle.open(meeting).contains(part)) {
            throw Problems.conflict(MeetingLifecycle.remedy(meeting));
        }
    }

    /** 409 when somebody has changed it since it was read. */
    public static void expectVersion(Meeting meeting, long version) {
        if (meeting.facts().version() != version) {
            throw Problems.conflict(
                    "Somebody has changed this meeting since you read it: it is %s, version %d. Read it again."
                            .formatted(meeting.status(), meeting.facts().version()));
        }
    }

    /** Shows these incidents on the board; last in the transaction. */
    public void show(Collection<String> incidents) {
        incidents.stream().sorted().forEach(board::show);
    }
}
