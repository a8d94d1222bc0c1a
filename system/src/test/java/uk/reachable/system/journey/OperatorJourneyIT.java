package uk.reachable.system.journey;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Topic;
import uk.reachable.system.Answer;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.events.Broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An event that nobody can read is put aside in seconds, seen by the operator, and stops no case. */
@ExtendWith(RunningSystem.class)
class OperatorJourneyIT {

    private static final String OPERATOR = "operator";

    /** All that listen to referrals. */
    private static final List<String> READERS = List.of("incident", "intervention", "notification");

    private final Steps steps = new Steps();
    private final String key = Broker.PLANTED + UUID.randomUUID();

    @Test
    void aPoisonEventIsSetAsideOtherCasesGoOnAndTheOperatorSkipsIt() {
        Broker.publish(Topic.REFERRAL, key, "uk.reachable.referral.OfferAccepted.v1", "{\"broken\":");

        READERS.forEach(service ->
                assertThat(awaitDeadLetter(service).path("type").asString()).endsWith("OfferAccepted.v1"));
        Logged other = steps.log(Incidents.stabbing());
        assertThat(steps.accept(steps.awaitOffer(other.referral()), other.referral())
                        .status())
                .isEqualTo(200);

        READERS.forEach(this::assertReplayFailsAgainAndSkipSetsFree);
    }

    @Test
    void anEventOfAnUnknownTypeIsSetAsideToo() {
        Broker.publish(Topic.INCIDENT, key, "uk.reachable.incident.Forgotten.v9", "{}");

        JsonNode letter = awaitDeadLetter("referral");

        assertThat(letter.path("reason").asString()).contains("Forgotten.v9");
        skip("referral", letter.path("id").asString());
        skip("notification", awaitDeadLetter("notification").path("id").asString());
    }

    @Test
    void onlyTheOperatorSeesWhatIsStuck() {
        READERS.forEach(service -> assertThat(steps.client
                        .get("duty.officer", "/api/operations/" + service + "/dead-letters")
                        .status())
                .isEqualTo(403));
    }

    @Test
    void theOperatorSeesNoCase() {
        Logged logged = steps.log(Incidents.stabbing());

        assertThat(steps.client.get(OPERATOR, logged.response()).status()).isEqualTo(403);
        assertThat(steps.client.get(OPERATOR, "/api/people/" + logged.person()).status())
                .isEqualTo(404);
        assertThat(steps.client.get(OPERATOR, "/api/board").status()).isEqualTo(403);
    }

    private void assertReplayFailsAgainAndSkipSetsFree(String service) {
        String letter = awaitDeadLetter(service).path("id").asString();

        Answer replayed = steps.client.post(OPERATOR, letters(service) + "/" + letter + "/replay", null);
        assertThat(replayed.status()).isEqualTo(409);

        skip(service, letter);
        assertThat(deadLetter(service)).isEmpty();
    }

    private void skip(String service, String letter) {
        assertThat(steps.client
                        .post(OPERATOR, letters(service) + "/" + letter + "/skip", null)
                        .at("/status"))
                .isEqualTo("SKIPPED");
    }

    private JsonNode awaitDeadLetter(String service) {
        return await(service + " shows the dead letter")
                .atMost(Duration.ofSeconds(10))
                .until(() -> deadLetter(service), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<JsonNode> deadLetter(String service) {
        return steps.client
                .get(OPERATOR, letters(service))
                .body()
                .path("items")
                .valueStream()
                .filter(letter -> letter.path("key").asString("").equals(key))
                .findFirst();
    }

    private static String letters(String service) {
        return "/api/operations/" + service + "/dead-letters";
    }
}
