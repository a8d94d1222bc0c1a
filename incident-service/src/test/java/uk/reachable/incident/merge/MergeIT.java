package uk.reachable.incident.merge;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.reachable.contracts.Topic;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Desk;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.Story.soon;

@RunningService
class MergeIT {

    private static final String WHY = "\"why\": \"graded anew\"";
    private static final String MILD = Story.mildInjury().replace("[\"REACHABLE_MOMENT\"]", "[]");

    private final Api api;
    private final Desk desk;
    private final Story story;

    MergeIT(Api api, Story story) {
        this.api = api;
        this.desk = new Desk(api);
        this.story = story;
    }

    @Test
    void peopleAndReferralsOfADuplicateFollowIt() {
        Case first = story.logged();
        Case second = story.logged();
        Api.Answer merged = desk.merges(second, first);
        assertThat(merged.text("/status")).isEqualTo("DUPLICATE");
        JsonNode response = desk.response(first);
        assertThat(response.at("/people").findValuesAsString("id"))
                .containsExactly(first.personId(), second.personId());
        assertThat(response.at("/referrals").findValuesAsString("id"))
                .containsExactly(first.referralId(), second.referralId());
        assertThat(response.at("/duplicates").findValuesAsString("reference")).containsExactly(second.reference());
        assertThat(desk.boardRow(first).at("/referralCounts").toString()).isEqualTo("{\"RAISED\":2}");
        assertThat(desk.boardRow(second).at("/status").asString()).isEqualTo("DUPLICATE");
        assertThat(desk.boardRow(second).at("/referralCounts").isEmpty()).isTrue();
        assertThat(story.response(TestTokens.taskingBirmingham(), first)
                        .body()
                        .at("/referralCounts/RAISED")
                        .asInt())
                .isEqualTo(2);
        soon().until(() ->
                story.wire().records(Topic.INCIDENT, second.incidentId()).size() == 4);
        assertThat(desk.history(first).at("/steps/1/reference").asString()).isEqualTo(second.reference());
    }

    @Test
    void aMergeCanBeUndoneAndEverythingStandsAsItStood() {
        Case first = story.logged();
        Case second = story.logged();
        List<JsonNode> before = everything(first, second);
        desk.merges(second, first);
        assertThat(everything(first, second)).isNotEqualTo(before);
        Api.Answer undone = desk.does(second, "undo-merge");
        assertThat(undone.text("/status")).isEqualTo("LOGGED");
        assertThat(everything(first, second)).isEqualTo(before);
    }

    @Test
    void whatBecomesOfADuplicatesReferralIsSeenInTheSurvivor() {
        Case first = story.logged();
        Case second = story.logged();
        desk.merges(second, first);
        story.offered(second, "redthread");
        assertThat(desk.boardRow(first).at("/referralCounts").toString()).isEqualTo("{\"RAISED\":1,\"OFFERED\":1}");
        assertThat(desk.status(first)).isEqualTo("RESPONDING");
        assertThat(desk.does(second, "undo-merge").text("/status")).isEqualTo("RESPONDING");
    }

    @Test
    void aDuplicateOfADuplicateIsShownInTheLastOfThem() {
        Case first = story.logged();
        Case second = story.logged();
        Case third = story.logged();
        desk.merges(third, second);
        desk.merges(second, first);
        assertThat(desk.response(first).at("/people").size()).isEqualTo(3);
        assertThat(desk.boardRow(first).at("/referralCounts/RAISED").asInt()).isEqualTo(3);
        desk.does(second, "undo-merge");
        assertThat(desk.response(first).at("/people").size()).isEqualTo(1);
        assertThat(desk.response(second).at("/people").size()).isEqualTo(2);
        assertThat(desk.boardRow(first).at("/referralCounts/RAISED").asInt()).isEqualTo(1);
        assertThat(desk.boardRow(second).at("/referralCounts/RAISED").asInt()).isEqualTo(2);
    }

    @Test
    void aDuplicateTakesNoOtherStepAndNamesTheSurvivor() {
        Case first = story.logged();
        Case second = story.logged();
        desk.merges(second, first);
        Stream.of(
                        desk.does(second, "amendments", WHY, "\"severity\": \"LOW\""),
                        desk.does(second, "respond"),
                        desk.does(second, "close", "\"reason\": \"NO_FURTHER_ACTION\""),
                        desk.does(second, "reopen", WHY),
                        desk.merges(second, first))
                .forEach(refused -> {
                    assertThat(refused.status()).isEqualTo(409);
                    assertThat(refused.text("/survivor/reference")).isEqualTo(first.reference());
                });
    }

    @Test
    void mergesThatWouldCloseACircleAreRefusedHoweverManyComeAtOnce() throws Exception {
        List<Case> circle = IntStream.range(0, 4)
                .mapToObj(_ -> story.logged(TestTokens.dutyOfficer(), MILD))
                .toList();
        List<Callable<Api.Answer>> merges = IntStream.range(0, 4)
                .<Callable<Api.Answer>>mapToObj(
                        i -> () -> desk.merges(circle.get(i), circle.get((i + 1) % circle.size())))
                .toList();
        List<Api.Answer> answers;
        try (var officers = Executors.newFixedThreadPool(4)) {
            answers = officers.invokeAll(merges).stream()
                    .map(merge -> merge.resultNow())
                    .toList();
        }
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 200, 200, 409);
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 409)
                        .findFirst()
                        .orElseThrow()
                        .text("/detail"))
                .contains("already", "Undo that merge first");
    }

    @Test
    void aClosedIncidentAndAnotherRegionsTakeNoDuplicate() {
        Case closed = story.logged(TestTokens.dutyOfficer(), MILD);
        desk.does(closed, "close", "\"reason\": \"NO_FURTHER_ACTION\"");
        Case leeds = story.logged(TestTokens.dutyWestYorkshire(), MILD.replace("E08000025", "E08000035"));
        Case duplicate = story.logged(TestTokens.dutyOfficer(), MILD);
        assertThat(desk.merges(duplicate, closed).text("/detail")).contains("closed", "Reopen it first");
        assertThat(desk.merges(duplicate, leeds).wrongFields()).containsExactly("into");
        assertThat(desk.merges(duplicate, duplicate).wrongFields()).containsExactly("into");
        assertThat(desk.status(duplicate)).isEqualTo("LOGGED");
    }

    @Test
    void aMergeUncallsNoMeeting() {
        Case mild = story.logged(TestTokens.dutyOfficer(), MILD);
        Case called = story.logged();
        String meeting = desk.response(called).at("/meeting/id").asString();
        desk.merges(called, mild);
        assertThat(desk.response(mild).at("/meeting/id").asString()).isEqualTo(meeting);
        assertThat(desk.boardRow(mild).at("/meeting/id").asString()).isEqualTo(meeting);
    }

    /** Both as the desk and the board show them, but for the versions, which count every change. */
    private List<JsonNode> everything(Case first, Case second) {
        return Stream.of(first, second)
                .flatMap(of -> Stream.of(desk.response(of), desk.boardRow(of)))
                .peek(shown -> {
                    if (shown.at("/incident") instanceof ObjectNode incident) {
                        incident.remove("version");
                    }
                })
                .toList();
    }
}
