package uk.reachable.incident.links;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Desk;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class LinksIT {

    private final Api api;
    private final Desk desk;
    private final Story story;

    LinksIT(Api api, Story story) {
        this.api = api;
        this.desk = new Desk(api);
        this.story = story;
    }

    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void incidentsThatBelongTogetherAreSeenInEachOther(LinkKind kind) {
        Case one = story.logged();
        Case other = story.logged();
        Api.Answer linked = link(one, other, kind);
        assertThat(linked.status()).isEqualTo(201);
        assertThat(links(one).at("/0/reference").asString()).isEqualTo(other.reference());
        assertThat(links(other).at("/0/kind").asString()).isEqualTo(kind.name());
        assertThat(desk.history(other).at("/steps").findValuesAsString("kind")).contains("LINKED");
        assertThat(desk.version(one)).isEqualTo(1);
    }

    @Test
    void aRetaliationSaysWhichAnsweredWhich() {
        Case later = story.logged();
        Case earlier = story.logged();
        link(later, earlier, LinkKind.RETALIATION);
        assertThat(links(later).at("/0/side").asString()).isEqualTo("ANSWERS_IT");
        assertThat(links(earlier).at("/0/side").asString()).isEqualTo("ANSWERED_BY_IT");
    }

    @Test
    void theSameLinkIsMadeOnceFromWhicheverSide() {
        Case one = story.logged();
        Case other = story.logged();
        String id = link(one, other, LinkKind.SAME_PEOPLE).text("/id");
        Api.Answer again = link(other, one, LinkKind.SAME_PEOPLE);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/linkId")).isEqualTo(id);
        assertThat(links(one).size()).isEqualTo(1);
    }

    @Test
    void aLinkIsRemovedFromEitherSideAndBothHistoriesKeepIt() {
        Case one = story.logged();
        Case other = story.logged();
        String id = link(one, other, LinkKind.SAME_PLACE).text("/id");
        String path = "/api/incidents/" + other.incidentId() + "/links/" + id + "/remove";
        Api.Answer removed = api.post(TestTokens.dutyOfficer(), path);
        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.body().at("/links").isEmpty()).isTrue();
        assertThat(links(one).isEmpty()).isTrue();
        assertThat(desk.history(one).at("/steps").findValuesAsString("kind"))
                .containsExactly("LOGGED", "LINKED", "LINK_REMOVED");
        assertThat(api.post(TestTokens.dutyOfficer(), path).status()).isEqualTo(404);
    }

    @Test
    void linksOfADuplicateAreShownInTheSurvivorAndADuplicateGetsNoNewOnes() {
        Case survivor = story.logged();
        Case duplicate = story.logged();
        Case linked = story.logged();
        link(duplicate, linked, LinkKind.SAME_PEOPLE);
        desk.merges(duplicate, survivor);
        assertThat(links(survivor).at("/0/reference").asString()).isEqualTo(linked.reference());
        Api.Answer refused = link(linked, duplicate, LinkKind.SAME_PLACE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/survivor/reference")).isEqualTo(survivor.reference());
    }

    @Test
    void anIncidentIsLinkedWithAnotherOfItsRegionOnly() {
        Case one = story.logged();
        Case leeds =
                story.logged(TestTokens.dutyWestYorkshire(), Story.stabbing().replace("E08000025", "E08000035"));
        assertThat(link(one, one, LinkKind.SAME_PLACE).wrongFields()).containsExactly("incidentId");
        assertThat(link(one, leeds, LinkKind.SAME_PLACE).wrongFields()).containsExactly("incidentId");
    }

    private Api.Answer link(Case one, Case other, LinkKind kind) {
        return api.post(
                TestTokens.dutyOfficer(),
                "/api/incidents/" + one.incidentId() + "/links",
                "{\"kind\": \"" + kind + "\", \"incidentId\": \"" + other.incidentId() + "\"}");
    }

    private JsonNode links(Case of) {
        return desk.response(of).at("/links");
    }
}
