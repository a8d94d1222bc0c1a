package uk.reachable.local.demo.desk;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.reachable.local.demo.stage.Scene;

import static uk.reachable.local.demo.stage.Cast.DUTY_OFFICER;

/** For every child the record asks whether children's social care was told; who must be told is named, and answered. */
final class SocialCare {

    private static final String LIST = "/api/safeguarding/unanswered";

    private final Scene scene;
    private final CaseRecord record;

    SocialCare(Scene scene, CaseRecord record) {
        this.scene = scene;
        this.record = record;
    }

    /** Leaves a closed incident, and no question open. */
    void tell() throws Exception {
        scene.step("A child: the record asks whether children's social care was told, and alarms after an hour");
        JsonNode incident = record.log(Happened.exploitation("Mika Example"));
        String person = CaseRecord.personIn(incident);
        List<JsonNode> open = open(person);
        scene.require(
                open.stream().anyMatch(question -> name(question).equals("SOCIAL_CARE")),
                "nobody is asked whether children's social care was told");
        open.forEach(this::shown);
        for (JsonNode question : open) {
            record.answerQuestion(person, name(question), answer(question));
        }
        scene.require(open(person).isEmpty(), "a question that was answered is still open");
        scene.sees(DUTY_OFFICER, "has told the MASH and writes down who, when and the reference: nothing is open");
        JsonNode list = scene.get(DUTY_OFFICER, LIST);
        scene.require(!list.toString().contains(person), "the desk's list still names the child");
        scene.sees(DUTY_OFFICER, "so nothing of it comes onto the list of what was not answered in time");
        record.close(incident, "NO_FURTHER_ACTION");
    }

    private List<JsonNode> open(String person) throws InterruptedException {
        return scene.get(DUTY_OFFICER, "/api/people/" + person + "/safeguarding")
                .valueStream()
                .filter(question -> question.path("answer").isMissingNode()
                        || question.path("answer").isNull())
                .toList();
    }

    private void shown(JsonNode question) {
        scene.sees(
                DUTY_OFFICER,
                "%s: not answered yet; on the desk's list, with an alarm, from %s"
                        .formatted(words(name(question)), Scene.at(question.path("dueBy"))));
        JsonNode tell = question.path("tell");
        if (tell.isObject()) {
            scene.sees(
                    DUTY_OFFICER,
                    "at this hour ring %s, %s"
                            .formatted(
                                    tell.path("name").asString(),
                                    tell.path("phone").asString()));
        }
    }

    private Map<String, ?> answer(JsonNode question) {
        return name(question).equals("SOCIAL_CARE")
                ? Map.of(
                        "answer", "TOLD",
                        "organisation", "Birmingham Children's Trust",
                        "by", "Duty officer, by phone",
                        "at", record.now().toString(),
                        "reference", "MASH-0001")
                : Map.of("answer", "NOT_NEEDED", "why", "Looked at with the MASH; nothing points at it.");
    }

    private static String name(JsonNode question) {
        return question.path("question").asString();
    }

    private static String words(String question) {
        return switch (question) {
            case "SOCIAL_CARE" -> "children's social care";
            case "NATIONAL_REFERRAL_MECHANISM" -> "National Referral Mechanism";
            default -> question;
        };
    }
}
