package uk.reachable.incident.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.codes.Source;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.Location;
import uk.reachable.incident.casefile.MeetingCall;
import uk.reachable.incident.casefile.opened.CaseFile;
import uk.reachable.incident.casefile.opened.LoggedIncident;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.Referral;
import uk.reachable.platform.testkit.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;

class IncidentEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");
    private static final MeetingCall MEETING = new MeetingCall(
            "meeting-1",
            "wm-knife",
            1,
            "A critical knife injury.",
            "west-midlands-police",
            List.of("west-midlands-police"),
            NOW,
            NOW.plusSeconds(86_400));

    @Test
    void theIncidentIsToldFirstThenTheMeetingThenEveryReferral() {
        assertThat(events(MEETING))
                .hasExactlyElementsOfTypes(
                        IncidentLogged.class, MeetingCalled.class, ReferralRequested.class, ReferralRequested.class);
    }

    @Test
    void withoutAMeetingNoneIsTold() {
        assertThat(events(null))
                .doesNotHaveAnyElementsOfTypes(MeetingCalled.class)
                .hasSize(3);
    }

    @Test
    void aReferralIsToldWithWhereItsPersonIsAndLives() {
        assertThat(events(null).getLast())
                .isEqualTo(new ReferralRequested(
                        "incident-1",
                        "WM-2026-000123",
                        "west-midlands",
                        "referral-2",
                        "person-2",
                        Need.PEER_MENTOR,
                        AgeBand.AGE_18_TO_24,
                        "E08000025",
                        "E08000028",
                        Setting.CUSTODY,
                        "perry-barr-custody",
                        NOW.plusSeconds(60),
                        "west-midlands-vru",
                        NOW,
                        SubjectKind.PERSON));
    }

    @Test
    void whatIsToldFollowsThePublishedSchemas() {
        events(MEETING).forEach(EventContracts::assertFollowsSchema);
    }

    private static List<IncidentEvent> events(@Nullable MeetingCall meeting) {
        Incident incident = new Incident(
                "incident-1",
                "west-midlands",
                Category.KNIFE_INJURY,
                Severity.CRITICAL,
                "E08000025",
                "E01008881",
                Setting.EMERGENCY_DEPARTMENT,
                "heartlands-hospital",
                Source.POLICE,
                NOW,
                "duty.officer",
                "west-midlands-vru",
                NOW,
                new Location(52.4786, -1.8299));
        Person victim = new Person(
                "person-1",
                PersonRole.VICTIM,
                AgeBand.UNDER_18,
                Setting.EMERGENCY_DEPARTMENT,
                "heartlands-hospital",
                "E08000025",
                null,
                SubjectKind.PERSON);
        Person suspect = new Person(
                "person-2",
                PersonRole.SUSPECT,
                AgeBand.AGE_18_TO_24,
                Setting.CUSTODY,
                "perry-barr-custody",
                "E08000028",
                NOW.plusSeconds(60),
                SubjectKind.PERSON);
        List<Referral> referrals = List.of(
                new Referral("referral-1", "person-1", Need.REACHABLE_MOMENT, Set.of(IdentityField.NAME)),
                new Referral("referral-2", "person-2", Need.PEER_MENTOR, Set.of()));
        CaseFile file = new CaseFile(incident, 1, meeting, List.of(victim, suspect), referrals);
        return IncidentEvents.of(new LoggedIncident("WM-2026-000123", file));
    }
}
