package uk.reachable.gateway.meeting.record;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.meeting.Meeting;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.Purpose;
import uk.reachable.gateway.meeting.SampleMeetings;
import uk.reachable.gateway.meeting.keeping.RecordForm;
import uk.reachable.gateway.meeting.record.MeetingRecord.State;
import uk.reachable.gateway.pages.SummaryRow;

import static org.assertj.core.api.Assertions.assertThat;

class RecordPageTest {

    @Test
    void theDeadlineOfACalledMeetingIsACountdownInWords() {
        assertThat(page(SampleMeetings.kept(MeetingStatus.CALLED)).about())
                .contains(new SummaryRow("To be convened", "due in 22 hours (tomorrow 7:47pm)"));
    }

    @Test
    void aMeetingWithATimeSaysWhenAndHowLongUntilThen() {
        assertThat(page(SampleMeetings.kept(MeetingStatus.SCHEDULED)).about())
                .contains(new SummaryRow("Begins", "tomorrow 10:00am, in 12 hours 13 minutes"));
    }

    @Test
    void theReasonForAMeetingShowsNoCode() {
        assertThat(page(SampleMeetings.kept(MeetingStatus.CALLED))
                        .about()
                        .getLast()
                        .value())
                .startsWith("Called because a knife injury of a child")
                .contains("at or above “Serious”")
                .doesNotContain("SERIOUS");
    }

    @Test
    void aCancelledMeetingSaysWhyInWords() {
        assertThat(page(SampleMeetings.kept(MeetingStatus.CANCELLED)).about())
                .contains(new SummaryRow("Cancelled because", "It is not needed"));
    }

    @Test
    void whatCanBeDoneComesFirstWithWhatComesFirst() {
        assertThat(page(SampleMeetings.kept(MeetingStatus.CALLED)).next().getFirst())
                .isEqualTo(RecordForm.SCHEDULE);
        assertThat(page(SampleMeetings.kept(MeetingStatus.CONCLUDED)).next()).isEmpty();
    }

    @Test
    void whoeverIsInvitedReadsNoCaseContentAndIsShownNoForm() {
        RecordPage page = page(SampleMeetings.withoutContent(MeetingStatus.HELD));

        assertThat(page.kept()).isFalse();
        assertThat(page.next()).isEmpty();
        assertThat(page.incidents().getFirst().words()).isEqualTo("Birmingham");
        assertThat(page.purposes()).allMatch(purpose -> purpose.address() == null);
    }

    @Test
    void thereAreFivePurposesAndWhatNobodySaidIsNotMetYet() {
        var meeting = SampleMeetings.kept(MeetingStatus.HELD);
        var record = new MeetingRecord(
                meeting, Map.of("WM-2026-000042", Map.of(Purpose.ADDRESS_TRAUMA, State.COVERED)), List.of());

        var purposes = RecordPage.of(record, SampleMeetings.NOW).purposes();

        assertThat(purposes).hasSize(5);
        assertThat(purposes.getFirst().states()).containsExactly("Not met yet");
        assertThat(purposes.get(3).states()).containsExactly("Covered");
        assertThat(purposes.get(3).address()).isEqualTo("/meetings/m-1/purposes/address-trauma");
    }

    @Test
    void thePurposesGoOnAfterTheMeetingButNotOfACancelledOne() {
        assertThat(page(SampleMeetings.kept(MeetingStatus.CONCLUDED)).purposes())
                .allMatch(purpose -> purpose.address() != null);
        assertThat(page(SampleMeetings.kept(MeetingStatus.CANCELLED)).purposes())
                .allMatch(purpose -> purpose.address() == null);
    }

    @Test
    void apologiesAreSaidInWords() {
        assertThat(page(SampleMeetings.kept(MeetingStatus.HELD)).invited())
                .containsExactly(
                        new RecordPage.PartnerRow("West Midlands Police", "Nothing recorded"),
                        new RecordPage.PartnerRow("Birmingham City Council", "Sent apologies"));
    }

    private static RecordPage page(Meeting meeting) {
        return RecordPage.of(new MeetingRecord(meeting, Map.of(), List.of()), SampleMeetings.NOW);
    }
}
