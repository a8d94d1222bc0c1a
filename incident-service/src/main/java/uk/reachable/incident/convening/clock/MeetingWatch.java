package uk.reachable.incident.convening.clock;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.incident.convening.steps.LockedMeeting;
import uk.reachable.incident.convening.steps.MeetingLocks;
import uk.reachable.incident.convening.steps.MeetingSteps;
import uk.reachable.incident.meeting.MeetingCommand.EscalateMeeting;
import uk.reachable.incident.meeting.practice.RegionalPractice;
import uk.reachable.incident.meeting.register.Meetings;

/**
 * Tells police lead and desk when a meeting is not convened in time, once for each of the region's steps; the clock is
 * in the meeting's row, so a restart forgets none.
 *
 * <p>No {@code Deadline}: that is told once and waits for whoever holds the incident. This one has several steps, each
 * of which moves the meeting on, and passes over a meeting that somebody works on, whose step decides.
 */
@Component
class MeetingWatch {

    private static final Logger LOG = LoggerFactory.getLogger(MeetingWatch.class);
    private static final int BATCH = 100;

    private final Meetings meetings;
    private final MeetingLocks locks;
    private final MeetingSteps steps;
    private final RegionalPractice practice;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MeetingWatch(
            Meetings meetings,
            MeetingLocks locks,
            MeetingSteps steps,
            RegionalPractice practice,
            TransactionTemplate transaction,
            Clock clock) {
        this.meetings = meetings;
        this.locks = locks;
        this.steps = steps;
        this.practice = practice;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 500)
    void escalate() {
        meetings.notConvened(clock.instant(), BATCH).forEach(this::escalateWithoutStoppingTheOthers);
    }

    private void escalateWithoutStoppingTheOthers(String meetingId) {
        try {
            transaction.executeWithoutResult(_ -> locks.lockIfFree(meetingId).ifPresent(this::escalate));
        } catch (RuntimeException failed) {
            LOG.error("meeting {} could not be escalated", meetingId, failed);
        }
    }

    private void escalate(LockedMeeting locked) {
        Instant now = clock.instant();
        var stepsOfRegion = practice.of(locked.meeting().facts().region()).escalationSteps();
        steps.move(locked, new EscalateMeeting(stepsOfRegion, now), now);
    }
}
