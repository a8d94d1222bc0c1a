package uk.reachable.gateway.police;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.gateway.meeting.MeetingList;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.SampleMeetings;
import uk.reachable.gateway.meeting.action.ActionList;
import uk.reachable.gateway.reading.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class AreaPageTest {

    private static final Instant NOW = SampleMeetings.NOW;

    @Test
    void meetingsToConveneComeWithTheirCountdown() {
        var page = page(new Reading.Shown<>(new ActionList(List.of())), new Reading.Shown<>(List.of()));

        assertThat(page.convene()).singleElement().satisfies(row -> {
            assertThat(row.hint()).isEqualTo("Convene it by tomorrow 7:47pm, due in 22 hours");
            assertThat(row.address()).isEqualTo("/area/meetings/m-1");
        });
        assertThat(page.coming()).isEmpty();
    }

    @Test
    void whatMyOrganisationIsAskedToDoComesWithItsWords() {
        var action = new ActionList.Item(
                "a-1",
                "m-1",
                "WM-1",
                ActionList.Status.OPEN,
                null,
                "Police",
                SampleMeetings.DUE,
                NOW,
                "Visit the school.");

        var page = page(new Reading.Shown<>(new ActionList(List.of(action))), new Reading.NotForThisUser<>());

        assertThat(page.actions()).singleElement().satisfies(row -> assertThat(row.words())
                .isEqualTo("Visit the school."));
        assertThat(page.legs()).isNull();
    }

    @Test
    void aJourneyWaitsForTheForceToConfirmItsLeg() {
        var leg = new Leg(
                "r-1", "WM-1", JourneyLeg.COLLECTION, "Kent Police", "St Giles", SampleMeetings.DUE, "St Giles");

        var page = page(new Reading.NotAvailable<>(), new Reading.Shown<>(List.of(leg)));

        assertThat(page.actions()).isNull();
        assertThat(page.legs()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("WM-1: Collection");
            assertThat(row.address()).isEqualTo("/area/journeys/r-1/collection");
        });
    }

    private static AreaPage page(Reading<ActionList> actions, Reading<List<Leg>> legs) {
        var meetings = new MeetingList(List.of(new MeetingList.Item(
                "m-1", MeetingStatus.CALLED, "WM-1", "Birmingham", SampleMeetings.DUE, null, false)));
        return AreaPage.of(meetings, actions, legs, NOW);
    }
}
