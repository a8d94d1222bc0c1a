package uk.reachable.gateway.meeting.keeping;

import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.SampleMeetings;

import static org.assertj.core.api.Assertions.assertThat;

class AttendanceEntryTest {

    @Test
    void oneFormHasTheWholeListWithWhatIsRecorded() {
        var list = AttendanceEntry.of(SampleMeetings.kept(MeetingStatus.HELD));

        assertThat(list)
                .extracting(AttendanceEntry::name)
                .containsExactly("West Midlands Police", "Birmingham City Council");
        assertThat(list).extracting(AttendanceEntry::was).containsExactly("", "APOLOGIES");
        assertThat(list.getFirst().wasField()).isEqualTo("was-west-midlands-police");
    }

    @Test
    void beforeTheMeetingOnlyApologiesCanBeRecorded() {
        assertThat(AttendanceEntry.of(SampleMeetings.kept(MeetingStatus.SCHEDULED))
                        .getFirst()
                        .options())
                .extracting(Option::value)
                .containsExactly("APOLOGIES");
    }

    @Test
    void onlyWhatChangedIsSent() {
        Form form = Form.filled(Map.of(
                "who-police", "ATTENDED",
                "was-police", "",
                "who-council", "APOLOGIES",
                "was-council", "APOLOGIES",
                "who-health", "",
                "was-health", ""));

        assertThat(AttendanceEntry.changed(form)).containsExactly(new Bodies.Attended("police", "ATTENDED"));
    }
}
