package uk.reachable.gateway.meeting.keeping;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.SampleMeetings;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.gateway.meeting.keeping.RecordForm.ASK;
import static uk.reachable.gateway.meeting.keeping.RecordForm.ATTENDANCE;
import static uk.reachable.gateway.meeting.keeping.RecordForm.CANCEL;
import static uk.reachable.gateway.meeting.keeping.RecordForm.CONCLUDE;
import static uk.reachable.gateway.meeting.keeping.RecordForm.HOLD;
import static uk.reachable.gateway.meeting.keeping.RecordForm.INVITE;
import static uk.reachable.gateway.meeting.keeping.RecordForm.REFER;
import static uk.reachable.gateway.meeting.keeping.RecordForm.SCHEDULE;
import static uk.reachable.gateway.meeting.keeping.RecordForm.SHARE;

/** Every state with every form, as incident-service takes them. */
class RecordFormTest {

    @Test
    void everyFormIsShownOnlyInAStateThatAllowsIt() {
        assertThat(open(MeetingStatus.CALLED)).containsExactlyInAnyOrder(SCHEDULE, INVITE, SHARE, CANCEL);
        assertThat(open(MeetingStatus.SCHEDULED))
                .containsExactlyInAnyOrder(SCHEDULE, HOLD, ATTENDANCE, INVITE, SHARE, CANCEL);
        assertThat(open(MeetingStatus.HELD)).containsExactlyInAnyOrder(ATTENDANCE, ASK, REFER, INVITE, SHARE, CONCLUDE);
        assertThat(open(MeetingStatus.CONCLUDED)).isEmpty();
        assertThat(open(MeetingStatus.CANCELLED)).isEmpty();
    }

    @Test
    void whoeverIsOnlyInvitedIsShownNoForm() {
        for (MeetingStatus status : MeetingStatus.values()) {
            Meeting meeting = SampleMeetings.withoutContent(status);
            assertThat(Stream.of(RecordForm.values())).noneMatch(form -> form.isOpenIn(meeting));
        }
    }

    private static Stream<RecordForm> open(MeetingStatus status) {
        return Stream.of(RecordForm.values()).filter(form -> form.isOpenIn(SampleMeetings.kept(status)));
    }
}
