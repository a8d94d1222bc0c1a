package uk.reachable.local.demo.desk;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.client.Answer;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;
import static uk.reachable.local.demo.stage.Cast.LEAD_OFFICER;

/**
 * A notice to a school: nothing leaves before the family knows and police agree the words; opening it is the receipt.
 */
final class SchoolNotice {

    private static final String OPEN = "/api/outside/notices/open";
    private static final String SCHOOL = "Head teacher";
    private static final String WORDING =
            "A pupil has died. Please prepare to support pupils and staff today. The duty desk will ring you.";

    private final Scene scene;
    private final CaseRecord record;

    SchoolNotice(Scene scene, CaseRecord record) {
        this.scene = scene;
        this.record = record;
    }

    /** Leaves a closed incident, and its notice opened. */
    void tell() throws Exception {
        scene.step("A notice to a school: not before the next of kin know, in words that police agree, with a receipt");
        JsonNode incident = record.log(Happened.death("Dani Example"));
        JsonNode draft = record.draftNotice(
                incident, Map.of("addressee", "SCHOOL", "to", "Hill Academy, head teacher", "wording", WORDING));
        String notice = CaseRecord.id(draft);
        scene.sees(DUTY_OFFICER, "drafts: " + WORDING);
        isHeldBack(notice, "cannot send it: the next of kin are not told yet");
        record.nextOfKinAreTold(incident);
        scene.sees(LEAD_OFFICER, "confirms that the next of kin are told");
        isHeldBack(notice, "cannot send it: police have not agreed the words yet");
        scene.post(
                LEAD_OFFICER,
                path(notice) + "/agree",
                Map.of("wordingId", draft.path("wordingId").asString()));
        scene.sees(LEAD_OFFICER, "agrees the words");
        isOpened(scene.post(DUTY_OFFICER, path(notice) + "/issue", Map.of()));
        hasReceipt(incident, notice);
        record.close(incident, "NO_FURTHER_ACTION");
    }

    private void isHeldBack(String notice, String what) throws Exception {
        scene.isAnswered(
                409, DUTY_OFFICER, () -> scene.api().post(DUTY_OFFICER, path(notice) + "/issue", Map.of()), what);
    }

    private void isOpened(JsonNode issued) throws Exception {
        scene.sees(DUTY_OFFICER, "sends the school a one-time link, and the code in another way");
        Map<String, String> key = Map.of(
                "secret", issued.path("secret").asString(),
                "code", issued.path("code").asString());
        Answer answer = scene.api().postFromOutside(OPEN, key);
        scene.require(answer.succeeded(), "the school opens the notice and gets " + answer.inWords());
        scene.require(answer.body().toString().contains(WORDING), "the school does not read what was agreed");
        scene.sees(SCHOOL, "opens it without an account, by link and code, and reads the words that were agreed");
        Answer again = scene.api().postFromOutside(OPEN, key);
        scene.require(again.status() == 404, "the link works twice: " + again.inWords());
        scene.sees(SCHOOL, "opens it once more, and it is no longer valid (404)");
    }

    private void hasReceipt(JsonNode incident, String notice) throws InterruptedException {
        JsonNode all = scene.get(DUTY_OFFICER, CaseRecord.path(incident) + "/notices");
        JsonNode sent = Scene.of(all.path("notices"), "id", notice);
        scene.require(sent.path("openedAt").isString(), "the desk has no receipt");
        scene.sees(
                DUTY_OFFICER,
                "has the receipt: opened " + Scene.at(sent.path("openedAt")) + ", so nobody needs to ring");
    }

    private static String path(String notice) {
        return "/api/notices/" + notice;
    }
}
