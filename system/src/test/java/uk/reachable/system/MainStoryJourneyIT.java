package uk.reachable.system;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The main job through the gateway: log, refer, offer, accept, see, hand over. */
@ExtendWith(RunningSystem.class)
class MainStoryJourneyIT {

    private final Client client = RunningSystem.client();

    @Test
    void aPersonIsReferredAcceptedAndHandedOver() {
        JsonNode incident = client.postUntilAnswered("duty.officer", "/api/incidents", Incidents.stabbing())
                .body();
        JsonNode referral = incident.path("referrals").get(0);
        String id = referral.path("id").asString();
        String person = referral.path("personId").asString();
        assertThat(incident.path("meeting").path("status").asString()).isEqualTo("CALLED");

        String offered =
                awaitStatus(id, "OFFERED").path("offer").path("provider").asString();
        String worker = workerOf(offered);
        String other = workerOf(offered.equals("redthread") ? "st-giles" : "redthread");
        awaitNotice(worker, "OFFER_MADE", id);
        assertThat(client.get(other, "/api/referrals/" + id).status()).isEqualTo(404);
        assertThat(personSeenBy(worker, person, "")
                        .path("identity")
                        .path("name")
                        .isMissingNode())
                .isTrue();

        Answer accepted = client.post(worker, "/api/referrals/" + id + "/accept", Map.of());
        assertThat(accepted.status()).isEqualTo(200);
        String seen = "?seen=" + id + ":" + accepted.body().path("version").asLong();
        assertThat(personSeenBy(worker, person, seen)
                        .path("identity")
                        .path("name")
                        .asString())
                .isEqualTo("Sam Example");

        JsonNode handover = client.post(
                        worker,
                        "/api/referrals/" + id + "/handovers",
                        Map.of("toProgramme", reachableMomentsOf(other), "reason", "BETTER_FIT"))
                .body();
        awaitNotice(other, "HANDOVER_PROPOSED", id);
        Answer taken = client.post(
                other,
                "/api/referrals/" + id + "/handovers/" + handover.path("id").asString() + "/accept",
                Map.of());
        assertThat(taken.status()).as("%s", taken.body()).isEqualTo(200);
        String seenThen = "?seen=" + id + ":" + taken.body().path("version").asLong();
        assertThat(personSeenBy(other, person, seenThen)
                        .path("identity")
                        .path("name")
                        .asString())
                .isEqualTo("Sam Example");
        assertThat(client.get(worker, "/api/people/" + person).status()).isEqualTo(404);
    }

    @Test
    void victimAndSuspectOfOneIncidentGoToDifferentTeams() {
        JsonNode incident = client.postUntilAnswered(
                        "duty.officer",
                        "/api/incidents",
                        Incidents.incident(List.of(Incidents.childInEmergencyDepartment(), Incidents.adultInCustody())))
                .body();
        List<String> programmes = incident.path("referrals")
                .valueStream()
                .map(referral -> awaitStatus(referral.path("id").asString(), "OFFERED"))
                .map(referral -> referral.path("offer").path("programme").asString())
                .toList();
        assertThat(programmes).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void theTaskingForumSeesCountsAndNoCaseContent() {
        JsonNode incident = client.postUntilAnswered("duty.officer", "/api/incidents", Incidents.stabbing())
                .body();
        String response = "/api/incidents/" + incident.path("id").asString() + "/response";
        awaitStatus(incident.path("referrals").get(0).path("id").asString(), "OFFERED");

        await("the forum's view has the offer")
                .atMost(Duration.ofSeconds(5))
                .until(() -> client.get("tasking.birmingham", response)
                                .body()
                                .path("referralCounts")
                                .path("OFFERED")
                                .asInt(0)
                        == 1);
        String seen = client.get("tasking.birmingham", response).body().toString();
        assertThat(seen).doesNotContain("REACHABLE_MOMENT", "redthread", "st-giles", "personId", "Sam Example");
        assertThat(client.get("duty.westyorkshire", response).status()).isEqualTo(404);
    }

    @Test
    void aCallWithoutATokenIsToldToSignInAndNotRedirected() {
        Client nobody = new Client(Addresses.GATEWAY, user -> "forged");
        assertThat(nobody.get("duty.officer", "/api/board").status()).isEqualTo(401);
    }

    private JsonNode awaitStatus(String referralId, String status) {
        return await(referralId + " is " + status)
                .atMost(Duration.ofSeconds(15))
                .until(
                        () -> client.get("duty.officer", "/api/referrals/" + referralId)
                                .body(),
                        referral -> referral.path("status").asString("").equals(status));
    }

    private void awaitNotice(String user, String kind, String referralId) {
        await(user + " is told " + kind).atMost(Duration.ofSeconds(10)).until(() -> client.get(user, "/api/inbox")
                .body()
                .path("items")
                .valueStream()
                .anyMatch(item -> item.path("kind").asString().equals(kind)
                        && item.path("referralId").asString("").equals(referralId)));
    }

    private JsonNode personSeenBy(String user, String personId, String seen) {
        return await(user + " sees the person")
                .atMost(Duration.ofSeconds(10))
                .until(() -> client.get(user, "/api/people/" + personId + seen), answer -> answer.status() == 200)
                .body();
    }

    private String reachableMomentsOf(String worker) {
        return client.get(worker, "/api/programmes")
                .body()
                .valueStream()
                .filter(programme ->
                        workerOf(programme.path("provider").asString("")).equals(worker))
                .filter(programme -> programme.path("need").asString().equals("REACHABLE_MOMENT"))
                .filter(programme ->
                        programme.path("localAuthorities").toString().contains("E08000025"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private static String workerOf(String provider) {
        return switch (provider) {
            case "redthread" -> "caseworker.redthread";
            case "st-giles" -> "caseworker.stgiles";
            default -> "";
        };
    }
}
