package uk.reachable.system.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A support from the first contact to its end, and how the next in line gets the place. */
@ExtendWith(RunningSystem.class)
class SupportJourneyIT {

    private static final String NOT_YET_SEEN = "/api/referrals/not-yet-seen";

    private final Steps steps = new Steps();

    @Test
    void acceptedIsNotContactedUntilThePersonHasAnswered() {
        Held mine = accepted();
        await("it is in the list").until(() -> notYetSeen(mine));

        Answer contacted = mine.says("/contacts", Map.of("answer", "YES"));

        assertThat(contacted.status()).as(contacted.text()).isEqualTo(201);
        assertThat(notYetSeen(mine)).isFalse();
    }

    @Test
    void aSupportThatIsCompletedFreesItsPlaceAndSendsThePersonBackToWhoReferred() {
        Held mine = accepted();
        mine.says("/contacts", Map.of("answer", "YES"));
        mine.says("/sessions", Map.of("heldOn", today().toString()));
        int filled = mine.filled();

        Answer completed = mine.says("/complete", Map.of("outcome", "GOALS_MET"));

        assertThat(completed.status()).as(completed.text()).isEqualTo(200);
        JsonNode referral = steps.awaitStatus(mine.referral(), "COMPLETED");
        assertThat(referral.path("responsibleOrganisation").asString()).isEqualTo("west-midlands-vru");
        await("the place is free").until(() -> mine.filled() < filled);
    }

    @Test
    void aSupportThatEndedEarlyIsReopenedAndOfferedAnew() {
        Held mine = accepted();
        mine.says("/end-early", Map.of("reason", "PERSON_DISENGAGED"));
        steps.awaitStatus(mine.referral(), "ENDED_EARLY");

        Answer reopened = steps.client.post(
                "duty.officer", "/api/referrals/" + mine.referral() + "/reopen", Map.of("everybodyAgain", false));

        assertThat(reopened.status()).as(reopened.text()).isEqualTo(200);
        steps.awaitOffer(mine.referral());
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private boolean notYetSeen(Held mine) {
        return steps.client.get("duty.officer", NOT_YET_SEEN).text().contains(mine.referral());
    }

    private Held accepted() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.accept(worker, logged.referral());
        return new Held(steps, logged.referral(), worker);
    }

    /** A referral that this worker's organisation has taken on. */
    private record Held(Steps steps, String referral, String worker) {

        Answer says(String what, Map<String, String> body) {
            return steps.client.post(worker, "/api/referrals/" + referral + what, body);
        }

        /** How many places of their programme are filled. */
        int filled() {
            return steps.client
                    .get("programme.manager", "/api/capacity")
                    .body()
                    .valueStream()
                    .filter(row -> row.path("programme").asString().equals(Steps.programmeOf(worker)))
                    .mapToInt(row -> row.path("filled").asInt())
                    .sum();
        }
    }
}
