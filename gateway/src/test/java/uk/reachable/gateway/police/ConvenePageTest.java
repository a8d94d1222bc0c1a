package uk.reachable.gateway.police;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Addressee;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.SampleMeetings;
import uk.reachable.gateway.meeting.people.Involved;
import uk.reachable.gateway.meeting.people.PauseReason;
import uk.reachable.gateway.police.ConvenePage.IncidentPart;
import uk.reachable.gateway.police.ConvenePage.Read;

import static org.assertj.core.api.Assertions.assertThat;

class ConvenePageTest {

    private static final Instant NOW = SampleMeetings.NOW;

    @Test
    void aCalledMeetingTakesATimeAndAHeldOneDoesNot() {
        assertThat(page(MeetingStatus.CALLED, new Read(null, null)).takesTime()).isTrue();
        assertThat(page(MeetingStatus.HELD, new Read(null, null)).takesTime()).isFalse();
    }

    @Test
    void somebodyWhoMayBeContactedIsOfferedDoNotContactYet() {
        assertThat(incident(people(null)).people()).singleElement().satisfies(person -> {
            assertThat(person.paused()).isNull();
            assertThat(person.action()).isEqualTo("Do not contact yet");
            assertThat(person.address()).isEqualTo("/area/meetings/m-1/incidents/i-1/people/p-1/pause");
        });
    }

    @Test
    void somebodyWhoMustNotBeContactedYetIsShownWithTheReviewAndCanBeLifted() {
        var pause =
                new Involved.Pause(PauseReason.ARREST_OR_SEARCH, Instant.parse("2026-11-20T23:00:00Z"), "DI Example");

        assertThat(incident(people(pause)).people()).singleElement().satisfies(person -> {
            assertThat(person.paused())
                    .isEqualTo(
                            "An arrest or a search is to come. Look at it again by today 11:00pm, due in 1 hour 13 minutes.");
            assertThat(person.address()).endsWith("/lift");
        });
    }

    @Test
    void onlyADraftAsksPoliceToAgreeItsWords() {
        assertThat(notice(Notices.Status.DRAFT, "Keep pupils inside.").agree())
                .isEqualTo("/area/meetings/m-1/notices/n-1/agree");
        assertThat(notice(Notices.Status.AGREED, "Keep pupils inside.").agree()).isNull();
    }

    @Test
    void wordsThatThePoliceMayNotReadAreNotAgreed() {
        assertThat(notice(Notices.Status.DRAFT, null).agree()).isNull();
    }

    @Test
    void whenNextOfKinWereToldIsSaid() {
        assertThat(incident(new Read(List.of(), new Notices(Instant.parse("2026-11-20T21:10:00Z"), List.of())))
                        .nextOfKin())
                .isEqualTo("today 9:10pm");
    }

    @Test
    void theDutyDeskIsRungWhereTheWordsShouldSaySomethingElse() {
        assertThat(page(MeetingStatus.CALLED, new Read(null, null)).deskPhone()).isEqualTo("0121 496 0100");
    }

    private static ConvenePage.NoticeRow notice(Notices.Status status, @Nullable String wording) {
        var notice = new Notices.Notice("n-1", Addressee.SCHOOL, "Head teacher", status, "w-1", wording);
        return Objects.requireNonNull(incident(new Read(List.of(), new Notices(null, List.of(notice))))
                        .notices())
                .getFirst();
    }

    private static Read people(Involved.@Nullable Pause pause) {
        return new Read(List.of(new Involved("p-1", PersonRole.VICTIM, AgeBand.UNDER_18, pause)), null);
    }

    private static IncidentPart incident(Read read) {
        return page(MeetingStatus.CALLED, read).incidents().getFirst();
    }

    private static ConvenePage page(MeetingStatus status, Read read) {
        return ConvenePage.of(SampleMeetings.kept(status), Map.of("i-1", read), NOW);
    }
}
