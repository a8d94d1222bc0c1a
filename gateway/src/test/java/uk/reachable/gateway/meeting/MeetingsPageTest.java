package uk.reachable.gateway.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.pages.TaskRow;

import static org.assertj.core.api.Assertions.assertThat;

class MeetingsPageTest {

    private static final Instant NOW = SampleMeetings.NOW;

    @Test
    void theDeadlineIsACountdownInWords() {
        assertThat(only(item(MeetingStatus.CALLED, SampleMeetings.DUE, null)).hint())
                .isEqualTo("due in 22 hours (tomorrow 7:47pm)");
    }

    @Test
    void whatWasNotConvenedInTimeIsOverdue() {
        TaskRow late = only(item(MeetingStatus.CALLED, NOW.minus(Duration.ofMinutes(40)), null));

        assertThat(late.hint()).startsWith("40 minutes late");
        assertThat(late.status()).isEqualTo("Overdue");
    }

    @Test
    void meetingsAreGroupedByWhatIsToBeDoneNext() {
        var page = MeetingsPage.of(
                new MeetingList(List.of(
                        item(MeetingStatus.CALLED, SampleMeetings.DUE, null),
                        item(MeetingStatus.SCHEDULED, SampleMeetings.DUE, NOW),
                        item(MeetingStatus.CONCLUDED, SampleMeetings.DUE, NOW),
                        item(MeetingStatus.CANCELLED, SampleMeetings.DUE, null))),
                NOW);

        assertThat(page.groups())
                .extracting(MeetingsPage.Group::title)
                .containsExactly("To be convened", "To come", "Over");
        assertThat(page.groups().getLast().rows()).hasSize(2);
    }

    @Test
    void withoutMeetingsThereIsNoGroup() {
        assertThat(MeetingsPage.of(new MeetingList(List.of()), NOW).groups()).isEmpty();
    }

    private static TaskRow only(MeetingList.Item item) {
        return MeetingsPage.of(new MeetingList(List.of(item)), NOW)
                .groups()
                .getFirst()
                .rows()
                .getFirst();
    }

    private static MeetingList.Item item(MeetingStatus status, Instant due, @Nullable Instant startsAt) {
        return new MeetingList.Item(
                "m-1",
                status,
                "WM-2026-000042",
                "Birmingham",
                due,
                startsAt,
                status == MeetingStatus.CALLED && due.isBefore(NOW));
    }
}
