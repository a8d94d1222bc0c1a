package uk.reachable.gateway.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.board.Board;
import uk.reachable.gateway.desk.DeskRow.Link;
import uk.reachable.gateway.desk.DeskRow.Ring;
import uk.reachable.gateway.meeting.MeetingList;
import uk.reachable.gateway.meeting.MeetingStatus;
import uk.reachable.gateway.meeting.action.ActionList;

import static org.assertj.core.api.Assertions.assertThat;

class DeskRowsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T21:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-20T20:00:00Z");

    private static final DeskRows ROWS = new DeskRows(
            Map.of(
                    "wm-redthread",
                    new Waiting.Programme(
                            "wm-redthread",
                            "redthread",
                            "Redthread",
                            new Waiting.Contact("Redthread hospital team", "0121 496 0201"))),
            NOW);

    @Test
    void whoeverWasAcceptedAndNotSeenIsShownWithTheServiceToRing() {
        DeskRow row = ROWS.of(new Waiting.NotSeen(
                "r-1",
                "i-1",
                "WM-1",
                Need.THERAPY,
                "wm-redthread",
                "Reachable moments",
                "Redthread",
                BEFORE,
                NOW,
                null));

        assertThat(row.ring()).isEqualTo(new Ring("Redthread hospital team", "0121 496 0201"));
        assertThat(row.lines()).contains("Accepted 1 hour ago", "First contact by today 9:00pm, due now");
        assertThat(row.link()).isEqualTo(new Link("Open the incident", "/incidents/i-1"));
    }

    @Test
    void whilePoliceAskForNoContactTheDeskWaitsForThem() {
        DeskRow row = ROWS.of(new Waiting.NotSeen(
                "r-1", "i-1", "WM-1", Need.THERAPY, "another", "Moments", "Redthread", BEFORE, NOW, NOW));

        assertThat(row.lines().getLast()).startsWith("Police ask not to contact them yet");
        assertThat(row.next()).startsWith("Wait for police");
        assertThat(row.ring()).isNull();
    }

    @Test
    void socialCareNotToldSaysWhomToRingAndLeadsToTheFormThatAnswersIt() {
        DeskRow row = ROWS.of(new Waiting.Unanswered(
                "WM-1",
                "p-1",
                SafeguardingQuestion.SOCIAL_CARE,
                BEFORE,
                BEFORE,
                new Waiting.Tell("Sandwell emergency duty team", "0121 496 0127")));

        assertThat(row.ring()).isEqualTo(new Ring("Sandwell emergency duty team", "0121 496 0127"));
        assertThat(row.link()).isEqualTo(new Link("Record who was told", "/desk/social-care/p-1/social-care"));
        assertThat(row.lines().getLast()).endsWith("1 hour late");
    }

    @Test
    void whoeverWaitsForAPlaceIsShownWithThePlacesTheyWaitFor() {
        DeskRow row = ROWS.of(new Waiting.ForAPlace(
                "r-1",
                "WM-1",
                Need.PEER_MENTOR,
                "E08000025",
                BEFORE,
                1,
                "Can be reached only now",
                List.of(new Waiting.Awaited("wm-redthread", "Reachable moments"))));

        assertThat(row.lines()).contains("Can be reached only now", "Waits for Reachable moments");
        assertThat(row.lines().getFirst()).endsWith("Birmingham");
        assertThat(row.ring()).isNotNull();
    }

    @Test
    void anIncidentWithoutAServiceLeadsToIt() {
        DeskRow row = ROWS.of(new Board.Item(
                "i-1",
                "WM-1",
                Category.KNIFE_INJURY,
                Severity.CRITICAL,
                "E08000025",
                "Birmingham",
                null,
                "RESPONDING",
                BEFORE,
                null,
                0,
                Map.of(ReferralStatus.UNPLACED, 2)));

        assertThat(row.lines()).contains("No service found yet for 2 referrals", "Logged 1 hour ago");
        assertThat(row.link()).isEqualTo(new Link("Open the incident", "/incidents/i-1"));
    }

    @Test
    void whoeverHasNobodyOnShiftIsShownWithTheNumberThatAnswers() {
        DeskRow row = ROWS.of(new Waiting.Asked("n-1", "NOBODY_ON_SHIFT", "WM-1", NOW, "0121 496 0102", BEFORE, true));

        assertThat(row.lines().getFirst()).contains("nobody on shift");
        assertThat(row.ring()).isEqualTo(new Ring("Whom to ring", "0121 496 0102"));
    }

    @Test
    void anUndeliveredMessageSaysWhomToRingAndHasTheButton() {
        DeskRow row =
                ROWS.of(new Waiting.Notice("u-1", "OFFER_MADE", "WM-1", "redthread", NOW, BEFORE, "0121 496 0102"));

        assertThat(row.ring()).isEqualTo(new Ring("Redthread", "0121 496 0102"));
        assertThat(row.settle()).isEqualTo("/desk/undelivered/u-1");
        assertThat(row.lines()).noneMatch(line -> line.contains("OFFER_MADE"));
    }

    @Test
    void anOrganisationWithoutANameIsNotShownByItsId() {
        assertThat(ROWS.of(new Waiting.Notice("u-1", "MEETING_CALLED", "WM-1", "some-police", null, BEFORE, "101"))
                        .ring())
                .isEqualTo(new Ring("Whom to ring", "101"));
    }

    @Test
    void anOverdueActionLeadsToItsMeeting() {
        DeskRow row = ROWS.of(new ActionList.Item(
                "a-1",
                "m-1",
                "WM-1",
                ActionList.Status.OVERDUE,
                null,
                "Birmingham City Council",
                BEFORE,
                BEFORE,
                null));

        assertThat(row.lines().getFirst()).isEqualTo("Birmingham City Council");
        assertThat(row.link()).isEqualTo(new Link("Go to the meeting", "/meetings/m-1#actions"));
    }

    @Test
    void aMeetingThatIsNotConvenedLeadsToTheFormThatSaysWhenItIs() {
        DeskRow row =
                ROWS.of(new MeetingList.Item("m-1", MeetingStatus.CALLED, "WM-1", "Birmingham", BEFORE, null, true));

        assertThat(row.title()).isEqualTo("WM-1, Birmingham");
        assertThat(row.lines().getFirst()).endsWith("1 hour late");
        assertThat(row.link()).isEqualTo(new Link("Say when it is", "/meetings/m-1/schedule"));
    }
}
