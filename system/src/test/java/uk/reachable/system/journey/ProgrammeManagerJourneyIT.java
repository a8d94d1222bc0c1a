package uk.reachable.system.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The programme manager sees places and referrals of the region, and decides no case. */
@ExtendWith(RunningSystem.class)
class ProgrammeManagerJourneyIT {

    private static final String MANAGER = "programme.manager";
    private static final String MENTORS = "wm-peer-mentors";

    private final Steps steps = new Steps();

    @Test
    void anOfferedPlaceIsHeldAndAnAcceptedOneIsFilled() {
        JsonNode before = mentors();
        Logged logged = steps.log(Incidents.incident(
                List.of(Incidents.with(Incidents.childInEmergencyDepartment(), "needs", List.of("PEER_MENTOR")))));
        String worker = steps.awaitOffer(logged.referral());
        JsonNode held = mentors();

        steps.accept(worker, logged.referral());

        await("the place is filled").until(() -> count(mentors(), "filled") == count(before, "filled") + 1);
        assertThat(count(held, "held")).isEqualTo(count(before, "held") + 1);
        assertThat(count(mentors(), "held")).isEqualTo(count(before, "held"));
        assertThat(count(mentors(), "free")).isEqualTo(count(before, "free") - 1);
    }

    @Test
    void theManagerSeesTheWholeResponseAndEveryStepOfAReferral() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());

        assertThat(steps.client.get(MANAGER, logged.response()).at("/referrals/0/id"))
                .isEqualTo(logged.referral());
        assertThat(steps.client
                        .get(MANAGER, "/api/referrals/" + logged.referral())
                        .body()
                        .path("history"))
                .isNotEmpty();
        assertThat(steps.client.get(MANAGER, "/api/board").status()).isEqualTo(200);
    }

    @Test
    void everyProgrammeOfTheOwnRegionIsListedAndNoOther() {
        Answer programmes = steps.client.get(MANAGER, "/api/programmes");

        assertThat(programmes.body().findValuesAsString("id")).contains(MENTORS).allMatch(id -> id.startsWith("wm-"));
    }

    @Test
    void theManagerLogsNoIncidentAndAnswersForNoProvider() {
        Logged logged = steps.log(Incidents.stabbing());
        steps.awaitOffer(logged.referral());

        assertThat(steps.client
                        .post(MANAGER, "/api/incidents", Incidents.stabbing())
                        .status())
                .isEqualTo(403);
        assertThat(steps.accept(MANAGER, logged.referral()).status()).isEqualTo(403);
    }

    private JsonNode mentors() {
        return steps.client
                .get(MANAGER, "/api/capacity")
                .body()
                .valueStream()
                .filter(row -> row.path("programme").asString().equals(MENTORS))
                .findFirst()
                .orElseThrow();
    }

    private static int count(JsonNode programme, String what) {
        return programme.path(what).asInt();
    }
}
