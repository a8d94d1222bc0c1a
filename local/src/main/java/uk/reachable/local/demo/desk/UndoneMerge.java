package uk.reachable.local.demo.desk;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;

/**
 * Two calls about what seems to be one incident are merged, and are two after all: everybody is back where they were.
 */
final class UndoneMerge {

    private final Scene scene;
    private final CaseRecord record;

    UndoneMerge(Scene scene, CaseRecord record) {
        this.scene = scene;
        this.record = record;
    }

    /** Leaves two closed incidents, and no referral. */
    void tell() throws Exception {
        scene.step("Two incidents seem to be one: they are merged, and the merge is undone");
        JsonNode first = record.log(Happened.threat("Max Example"));
        JsonNode second = record.log(Happened.threat("Alex Example"));
        String one = first.path("reference").asString();
        String other = second.path("reference").asString();
        scene.sees(DUTY_OFFICER, "%s and %s are logged, with one child each".formatted(one, other));

        record.merge(second, first);
        require(first, 2, "the people of the duplicate do not follow it");
        stands(second, "DUPLICATE");
        scene.sees(
                DUTY_OFFICER, "merges %s into %s, which shows both children and their referrals".formatted(other, one));
        takesNoOtherCommand(second);

        record.undoMerge(second);
        require(first, 1, "the people of the duplicate stay after the merge is undone");
        require(second, 1, "the incident lost its people");
        scene.sees(DUTY_OFFICER, "hears that they were two, and undoes the merge: each has its own child again");
        isOver(first);
        isOver(second);
    }

    private void takesNoOtherCommand(JsonNode duplicate) throws Exception {
        Map<String, Object> close = record.versioned(duplicate, Map.of("reason", "NO_FURTHER_ACTION"));
        scene.isAnswered(
                409,
                DUTY_OFFICER,
                () -> scene.api().post(DUTY_OFFICER, CaseRecord.path(duplicate) + "/close", close),
                "cannot close the duplicate: its record goes on in the other");
    }

    private void require(JsonNode incident, int referrals, String otherwise) throws InterruptedException {
        Set<String> shown = record.response(incident)
                .now()
                .path("referrals")
                .valueStream()
                .map(CaseRecord::id)
                .collect(Collectors.toSet());
        scene.require(shown.size() == referrals && shown.contains(referralOf(incident)), otherwise);
    }

    private void stands(JsonNode incident, String status) throws InterruptedException {
        String now = record.incident(incident).path("status").asString("");
        scene.require(now.equals(status), "the incident is " + now);
    }

    /** Withdrawn as soon as referral-service knows of it. */
    private void isOver(JsonNode incident) throws Exception {
        String referral = "/api/referrals/" + referralOf(incident);
        scene.get(DUTY_OFFICER, referral, found -> found.has("status"), "the referral was not raised");
        scene.post(DUTY_OFFICER, referral + "/withdraw", Map.of("reason", "NO_LONGER_NEEDED"));
        record.response(incident).stands(referralOf(incident), "WITHDRAWN", "west-midlands-vru");
        record.close(incident, "NO_FURTHER_ACTION");
    }

    private static String referralOf(JsonNode incident) {
        return CaseRecord.id(incident.path("referrals").path(0));
    }
}
