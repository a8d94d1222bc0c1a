package uk.reachable.system.journey;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** The duty officer of West Midlands logs, watches, and is told when nobody is left. */
@ExtendWith(RunningSystem.class)
class DutyOfficerJourneyIT {

    private static final String DESK = "duty.officer";

    private final Steps steps = new Steps();

    @Test
    void threeBoxesAreEnoughAndWhatIsNotKnownBecomesAToDo() {
        Logged logged = steps.log(Incidents.threeBoxes());

        assertThat(logged.body().path("meeting").isNull()).isTrue();
        assertThat(logged.body().path("todos").findValuesAsString("code"))
                .containsExactlyInAnyOrder("TIME_NOT_KNOWN", "EXACT_PLACE_NOT_KNOWN");
        JsonNode seen = steps.client.get(DESK, logged.response()).body();
        assertThat(seen.path("todos")).isEqualTo(logged.body().path("todos"));
    }

    @Test
    void aCriticalStabbingCallsAMeetingAndTheDeskSeesTheWholeResponse() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());

        JsonNode seen = steps.client.get(DESK, logged.response()).body();

        assertThat(seen.at("/meeting/status").asString()).isEqualTo("CALLED");
        assertThat(seen.path("purposes")).hasSize(5);
        assertThat(seen.at("/referrals/0/need").asString()).isEqualTo("REACHABLE_MOMENT");
        assertThat(seen.toString()).doesNotContain(Incidents.NAME);
    }

    @Test
    void theDeskReadsWhoItIsAndWhatWasWritten() {
        Logged logged = steps.log(Incidents.stabbing());

        Answer person = steps.client.get(DESK, "/api/people/" + logged.person());
        Answer notes = steps.client.get(DESK, "/api/incidents/" + logged.id() + "/notes");

        assertThat(person.at("/identity/name")).isEqualTo(Incidents.NAME);
        assertThat(person.at("/identity/dateOfBirth")).isEqualTo("2010-03-01");
        assertThat(notes.at("/summary")).isEqualTo("Attacked on the way home");
    }

    @Test
    void aReferralThatNobodyIsLeftForReachesTheDeskWithAClock() {
        Logged logged = steps.log(Incidents.with(
                Incidents.with(Incidents.threeBoxes(), "localAuthority", Incidents.SOLIHULL),
                "people",
                List.of(Map.of(
                        "role", "AT_RISK", "ageBand", "UNDER_18", "needs", List.of("SAFE_SPACE"), "setting", "HOME"))));

        JsonNode referral = steps.awaitStatus(logged.referral(), "UNPLACED");
        JsonNode notice = steps.awaitNotice(DESK, "REFERRAL_UNPLACED", logged.reference());

        assertThat(referral.path("dutyDueBy").asString()).isNotEmpty();
        assertThat(notice.path("respondBy")).isEqualTo(referral.path("dutyDueBy"));
        assertThat(referral.path("responsibleOrganisation").asString()).isEqualTo("west-midlands-vru");
    }

    @Test
    void victimAndSuspectOfOneIncidentGoToDifferentTeams() {
        Logged logged = steps.log(
                Incidents.incident(List.of(Incidents.childInEmergencyDepartment(), Incidents.adultInCustody())));

        List<String> programmes = List.of(logged.referral(0), logged.referral(1)).stream()
                .map(referral -> steps.awaitStatus(referral, "OFFERED"))
                .map(referral -> referral.path("offer").path("programme").asString())
                .toList();

        assertThat(programmes).doesNotHaveDuplicates();
    }

    @Test
    void theDeskDoesNotAnswerForAProvider() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());

        assertThat(steps.accept(DESK, logged.referral()).status()).isEqualTo(403);
        assertThat(steps.decline(DESK, logged.referral(), "OTHER").status()).isEqualTo(403);
    }
}
