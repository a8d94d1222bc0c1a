package uk.reachable.system.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Answer;
import uk.reachable.system.Client;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What journeys have in common: each step as one person does it, waiting for what others have to do first. */
public final class Steps {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final Client client = RunningSystem.client();

    public Logged log(Map<String, Object> incident) {
        return log("duty.officer", incident);
    }

    public Logged log(String officer, Map<String, Object> incident) {
        Answer answer = client.postUntilAnswered(officer, "/api/incidents", incident);
        assertThat(answer.status()).as("%s", answer.text()).isEqualTo(201);
        return new Logged(answer.body());
    }

    public JsonNode awaitStatus(String referral, String status) {
        return awaitStatus("duty.officer", referral, status);
    }

    public JsonNode awaitStatus(String officer, String referral, String status) {
        return await(referral + " is " + status)
                .atMost(PATIENCE)
                .until(() -> client.get(officer, "/api/referrals/" + referral), answer -> answer.at("/status")
                        .equals(status))
                .body();
    }

    /** Waits until at least one of them is; which. */
    public String awaitOneOf(String officer, List<String> referrals, String status) {
        return await("one is " + status)
                .atMost(PATIENCE)
                .until(
                        () -> referrals.stream()
                                .filter(referral -> client.get(officer, "/api/referrals/" + referral)
                                        .at("/status")
                                        .equals(status))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Waits for the offer; whose caseworker has it. */
    public String awaitOffer(String referral) {
        return workerOf(
                awaitStatus(referral, "OFFERED").path("offer").path("provider").asString());
    }

    public JsonNode awaitNotice(String user, String kind, String incidentReference) {
        return await(user + " is told " + kind + " of " + incidentReference)
                .atMost(PATIENCE)
                .until(
                        () -> client.get(user, "/api/inbox")
                                .body()
                                .path("items")
                                .valueStream()
                                .filter(item -> item.path("kind").asString().equals(kind))
                                .filter(item -> item.path("incidentReference")
                                        .asString()
                                        .equals(incidentReference))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    public Answer accept(String user, String referral) {
        return client.post(user, "/api/referrals/" + referral + "/accept", null);
    }

    public Answer decline(String user, String referral, String reason) {
        return client.post(user, "/api/referrals/" + referral + "/decline", Map.of("reason", reason));
    }

    public Answer propose(String user, String referral, String programme) {
        return client.post(
                user,
                "/api/referrals/" + referral + "/handovers",
                Map.of("toProgramme", programme, "reason", "BETTER_FIT"));
    }

    public Answer answerHandover(String user, String referral, String handover, String answer) {
        return client.post(user, "/api/referrals/" + referral + "/handovers/" + handover + "/" + answer, null);
    }

    /** Reads a person after a step of their referral has been seen through. */
    public JsonNode person(String user, String person, String referral, Answer step) {
        String seen = "?seen=" + referral + ":" + step.at("/version");
        return await(user + " sees the person")
                .atMost(PATIENCE)
                .until(() -> client.get(user, "/api/people/" + person + seen), answer -> answer.status() == 200)
                .body();
    }

    public void awaitHidden(String user, String path) {
        await(user + " no longer sees " + path)
                .atMost(PATIENCE)
                .until(() -> client.get(user, path).status() == 404);
    }

    public static String workerOf(String provider) {
        return switch (provider) {
            case "redthread" -> "caseworker.redthread";
            case "st-giles" -> "caseworker.stgiles";
            default -> throw new IllegalArgumentException("no demo user works for " + provider);
        };
    }

    /** Of the two that look after people in Birmingham's emergency departments, the one that this is not. */
    public static String otherThan(String worker) {
        return worker.equals("caseworker.redthread") ? "caseworker.stgiles" : "caseworker.redthread";
    }

    /** Where these look after people in Birmingham's emergency departments. */
    public static String programmeOf(String worker) {
        return worker.equals("caseworker.redthread")
                ? "wm-reachable-moments-redthread"
                : "wm-reachable-moments-st-giles";
    }
}
