package uk.reachable.incident.convening.clock;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.incident.MeetingOverdue;
import uk.reachable.incident.casefile.Columns;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.MutableClock;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class MeetingWatchIT {

    private final MeetingWatch watch;
    private final Story story;
    private final MeetingStory meetings;
    private final JdbcClient jdbc;
    private final MutableClock clock;

    MeetingWatchIT(MeetingWatch watch, Story story, MeetingStory meetings, JdbcClient jdbc, MutableClock clock) {
        this.watch = watch;
        this.story = story;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Test
    void aMeetingNotConvenedByItsDeadlineIsToldOnceForEachStepOfTheRegionHoweverManyInstancesRun() {
        Case of = story.logged();
        dueInAMinute(meetings.meetingOf(of));
        watchAtOnce();
        assertThat(overdue(of)).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        watchAtOnce();
        soon().untilAsserted(() -> assertThat(overdue(of)).containsExactly(1));
        watchAtOnce();

        clock.advance(Duration.ofHours(4));
        watchAtOnce();
        soon().untilAsserted(() -> assertThat(overdue(of)).containsExactly(1, 2));
    }

    @Test
    void aMeetingThatIsScheduledInTimeIsNotEscalated() {
        Case of = story.logged();
        String meeting = meetings.meetingOf(of);
        dueInAMinute(meeting);
        meetings.schedule(meeting);
        clock.advance(Duration.ofMinutes(1));
        watchAtOnce();
        assertThat(jdbc.sql("SELECT escalations FROM meeting WHERE id = ?")
                        .param(meeting)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** As several instances do: each looks before the others have moved anything on. */
    private void watchAtOnce() {
        try (var instances = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 8).forEach(_ -> instances.execute(watch::escalate));
        }
    }

    private List<Integer> overdue(Case of) {
        return meetings.told(of).stream()
                .filter(MeetingOverdue.class::isInstance)
                .map(event -> ((MeetingOverdue) event).escalation())
                .toList();
    }

    /** Else the test would move the clock of all tests by a day. */
    private void dueInAMinute(String meeting) {
        jdbc.sql("UPDATE meeting SET due_by = ? WHERE id = ?")
                .params(Columns.time(clock.instant().plus(Duration.ofMinutes(1))), meeting)
                .update();
    }
}
