package uk.reachable.referral.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.platform.testkit.TestTokens.Token;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Catalogue;
import uk.reachable.referral.running.RunningService;
import uk.reachable.referral.running.Story;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.platform.testkit.TestTokens.token;
import static uk.reachable.referral.running.Story.soon;

/** Each test has providers of its own, so that it sees its own cases only. */
@RunningService
class CaseloadIT {

    private final Place ours = place();
    private final Place theirs = place();
    private final Token worker = staff(ours, "worker", "CASEWORKER");
    private final Token colleague = staff(ours, "colleague", "CASEWORKER");
    private final Token manager = staff(ours, "manager", "PROVIDER_MANAGER");
    private final Token stranger = staff(theirs, "stranger", "CASEWORKER");

    @Autowired
    Api api;

    @Autowired
    Story story;

    @Autowired
    Programmes programmes;

    @Test
    void whatIsAskedOfAnOrganisationIsOpenAndNobodysYet() {
        String id = story.offered(ours);

        assertThat(ids(worker, "open")).containsExactly(id);
        assertThat(ids(worker, "unassigned")).containsExactly(id);
        assertThat(ids(worker, "mine")).isEmpty();
        JsonNode entry = cases(worker, "open").path("cases").get(0);
        assertThat(entry.path("status").asString()).isEqualTo("OFFERED");
        assertThat(entry.path("respondBy").asString()).isNotEmpty();
        assertThat(entry.path("expectedRelease").asString()).isNotEmpty();
        assertThat(entry.path("programme").asString()).isEqualTo(ours.programme());
        assertThat(entry.propertyNames()).doesNotContain("personId", "name", "contact");
    }

    @Test
    void whoeverAcceptsHasItAmongTheirOwnAndColleaguesSeeItOpen() {
        String id = accepted();

        assertThat(ids(worker, "mine")).containsExactly(id);
        assertThat(ids(colleague, "mine")).isEmpty();
        assertThat(ids(colleague, "open")).containsExactly(id);
        assertThat(ids(colleague, "unassigned")).isEmpty();
    }

    @Test
    void whatAManagerTookOnForNobodyInParticularIsUnassigned() {
        String id = story.offered(ours);
        api.post(manager, id + "/accept");

        assertThat(ids(worker, "unassigned")).containsExactly(id);
    }

    @Test
    void theCasesOfOneWorkerCanBeListed() {
        String id = accepted();

        assertThat(ids(manager, "open&worker=" + workerName())).containsExactly(id);
        assertThat(ids(manager, "open&worker=nobody")).isEmpty();
    }

    @Test
    void anotherOrganisationsCasesNeverShow() {
        story.offered(ours);
        accepted();
        api.post(worker, accepted() + "/complete", "{\"outcome\":\"GOALS_MET\"}");

        for (String show : List.of("mine", "unassigned", "open", "closed", "open&worker=" + workerName())) {
            assertThat(ids(stranger, show)).as(show).isEmpty();
        }
    }

    @Test
    void aClosedCaseMovesToClosedWithItsProgramme() {
        story.wire().send(Catalogue.alwaysOnShift(ours), 1);
        soon().until(() -> programmes.find(ours.programme()).isPresent());
        String id = accepted();

        api.post(worker, id + "/complete", "{\"outcome\":\"GOALS_MET\"}");

        assertThat(ids(worker, "open")).isEmpty();
        assertThat(ids(worker, "mine")).isEmpty();
        assertThat(ids(worker, "closed")).containsExactly(id);
        JsonNode entry = cases(worker, "closed").path("cases").get(0);
        assertThat(entry.path("programmeName").asString()).isEqualTo(ours.programmeName());
    }

    @Test
    void aHandoverIsOpenWithWhoeverIsAskedUntilItMoves() {
        for (Place place : List.of(ours, theirs)) {
            story.wire().send(Catalogue.alwaysOnShift(place), 1);
            soon().until(() -> programmes.find(place.programme()).isPresent());
        }
        String id = accepted();
        String handover = api.post(
                        worker,
                        id + "/handovers",
                        "{\"toProgramme\":\"" + theirs.programme() + "\",\"reason\":\"STEP_DOWN\"}")
                .text("id");
        story.hold(story.request(id, 2), theirs);
        soon().until(() -> !story.wire().heard(HandoverOffered.class, id).isEmpty());

        assertThat(ids(stranger, "unassigned")).containsExactly(id);
        assertThat(ids(worker, "mine")).containsExactly(id);

        api.post(stranger, id + "/handovers/" + handover + "/accept");

        assertThat(ids(stranger, "mine")).containsExactly(id);
        assertThat(ids(worker, "open")).isEmpty();
    }

    @Test
    void theMostUrgentComesFirstAndAListIsReadInParts() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            all.add(story.offered(ours));
        }

        JsonNode first = cases(worker, "open");
        JsonNode second = cases(worker, "open&next=" + first.path("next").asString());

        assertThat(first.path("cases").size()).isEqualTo(50);
        assertThat(second.path("cases").size()).isEqualTo(1);
        assertThat(second.has("next")).isFalse();
        List<String> read = new ArrayList<>(idsOf(first));
        read.addAll(idsOf(second));
        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void whatIsNoListIsRefusedWithItsField() {
        assertThat(api.list(worker, "?show=everything").status()).isEqualTo(400);
        assertThat(api.list(worker, "?next=x").status()).isEqualTo(400);
    }

    @Test
    void theDeskHasListsOfItsOwn() {
        assertThat(api.list(dutyOfficer(), "?show=open").status()).isEqualTo(403);
    }

    private String accepted() {
        String id = story.offered(ours);
        api.post(worker, id + "/accept");
        return id;
    }

    private String workerName() {
        return "worker." + ours.provider();
    }

    private List<String> ids(Token user, String show) {
        return idsOf(cases(user, show));
    }

    private static List<String> idsOf(JsonNode cases) {
        return cases.path("cases")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    private JsonNode cases(Token user, String show) {
        return api.list(user, "?show=" + show).body();
    }

    private static Place place() {
        String provider = "p" + UUID.randomUUID().toString().substring(0, 8);
        return new Place(provider + "-programme", "Programme of " + provider, provider, "Provider " + provider);
    }

    private static Token staff(Place place, String name, String role) {
        return token(name + "." + place.provider(), place.provider(), "west-midlands", role);
    }
}
