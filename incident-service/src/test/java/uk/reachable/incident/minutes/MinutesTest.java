package uk.reachable.incident.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Source;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.incident.action.Action;
import uk.reachable.incident.action.ActionFacts;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.convening.invitation.Attendance;
import uk.reachable.incident.convening.referral.MeetingReferrals;
import uk.reachable.incident.meeting.MeetingSamples;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.purpose.Purpose;
import uk.reachable.incident.purpose.PurposeState;
import uk.reachable.incident.purpose.PurposeStatement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.meeting.MeetingSamples.BEGINS;
import static uk.reachable.incident.meeting.MeetingSamples.DUE;
import static uk.reachable.incident.meeting.MeetingSamples.NOON;

class MinutesTest {

    @Test
    void minutesWithCaseContentSayWhatWasSaid() {
        assertThat(Minutes.of(record(), MinutesContent.WITH)).isEqualTo("""
                Consequence-management meeting, West Midlands
                Minutes with case content. Keep them as you keep the case.
                Incident WM-2026-000123, Birmingham: knife injury, critical
                Status: held
                Begins: 21 November 2026, 08:00
                Chair: West Midlands Police
                Place: Lloyd House, room 3
                Held: 21 November 2026, 08:00
                Called because: A child is involved in a serious knife injury.

                Invited
                - West Midlands Police: attended
                - Birmingham City Council: apologies

                Purposes of the response to WM-2026-000123
                - prevent onward transmission: unmet
                - preventative interventions: unmet
                - community engagement: unmet
                - address trauma: waived; Birmingham City Council, 21 November 2026. The family has moved away
                - root causes: unmet

                Actions
                - Birmingham City Council, by 21 November 2026, 12:00: overdue. Ring Sam's mother

                Referrals decided: 1
                - WM-2026-000123: therapy for somebody harmed, a child (under 18)
                """);
    }

    @Test
    void minutesWithoutCaseContentHoldNothingThatPointsAtAPerson() {
        assertThat(Minutes.of(record(), MinutesContent.WITHOUT)).isEqualTo("""
                Consequence-management meeting, West Midlands
                Minutes without case content.
                Incident WM-2026-000123, Birmingham
                Status: held
                Begins: 21 November 2026, 08:00
                Chair: West Midlands Police
                Held: 21 November 2026, 08:00

                Invited
                - West Midlands Police: attended
                - Birmingham City Council: apologies

                Purposes of the response to WM-2026-000123
                - prevent onward transmission: unmet
                - preventative interventions: unmet
                - community engagement: unmet
                - address trauma: waived; Birmingham City Council, 21 November 2026
                - root causes: unmet

                Actions
                - Birmingham City Council, by 21 November 2026, 12:00: overdue

                Referrals decided: 1
                """);
    }

    /** As if the words were at hand, whatever is asked for. */
    private static MeetingRecord record() {
        ActionFacts ring = new ActionFacts(
                "action-1",
                "meeting-1",
                "incident-1",
                Purpose.ADDRESS_TRAUMA,
                "birmingham-city-council",
                DUE,
                "duty.officer",
                NOON);
        return new MeetingRecord(
                Regions.byId("west-midlands").orElseThrow(),
                MeetingSamples.held(),
                List.of(new KnownIncident(incident(NOON), "WM-2026-000123", IncidentStatus.LOGGED, 1, null)),
                Map.of("west-midlands-police", Attendance.ATTENDED, "birmingham-city-council", Attendance.APOLOGIES),
                Map.of("incident-1", List.of(waived())),
                List.of(new Action.Overdue(ring)),
                List.of(new MeetingReferrals.Decided(
                        "referral-1", "person-1", "WM-2026-000123", Need.THERAPY, PersonRole.VICTIM, AgeBand.UNDER_18)),
                new Names(
                        Map.of(),
                        Map.of(
                                "west-midlands-police",
                                "West Midlands Police",
                                "birmingham-city-council",
                                "Birmingham City Council")),
                Map.of(
                        "meeting-place/place-1", "Lloyd House, room 3",
                        "action/action-1", "Ring Sam's mother",
                        "purpose/statement-1", "The family has moved away"));
    }

    private static PurposeStatement waived() {
        return new PurposeStatement(
                "statement-1",
                "incident-1",
                Purpose.ADDRESS_TRAUMA,
                PurposeState.WAIVED,
                "birmingham-city-council",
                LocalDate.of(2026, 11, 21),
                "meeting-1",
                "duty.officer",
                BEGINS);
    }

    private static Incident incident(Instant loggedAt) {
        return new Incident(
                "incident-1",
                "west-midlands",
                Category.KNIFE_INJURY,
                Severity.CRITICAL,
                "E08000025",
                "E01008881",
                Setting.EMERGENCY_DEPARTMENT,
                "heartlands-hospital",
                Source.POLICE,
                loggedAt,
                "duty.officer",
                "west-midlands-vru",
                loggedAt,
                null);
    }
}
