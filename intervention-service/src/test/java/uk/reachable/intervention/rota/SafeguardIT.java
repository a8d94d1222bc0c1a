package uk.reachable.intervention.rota;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.intervention.HeardEvents;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.intervention.placement.Places.newId;

/** Two people on opposing sides, and a provider with one worker who supports the first. */
@InterventionTest
class SafeguardIT {
    private final Desk desk;
    private final Places places;
    private final String area = newId("area");
    private final Case one = new Case(newId("referral"), area);
    private final Case other = new Case(newId("referral"), area);

    @Autowired
    SafeguardIT(@LocalServerPort int port, Places places) {
        this.desk = Desk.at(port);
        this.places = places;
    }

    @Test
    void peopleOnOpposingSidesAreNeverOfferedToTheSameWorker() {
        oneIsSupported();
        areOpposed();

        places.hear(other.asksForPlace("other-" + area));

        assertThat(places.state("other-" + area)).isEqualTo("TURNED_AWAY");
    }

    @Test
    void whereAColleagueIsAtWorkThePlaceIsHeldAndWhoIsRuledOutIsTold() {
        var programme = oneIsSupported();
        desk.keep(programme.provider(), "colleague", 5, 0);
        areOpposed();

        places.hear(other.asksForPlace("other-" + area));

        await().untilAsserted(() -> assertThat(HeardEvents.of(PlaceHeld.class, other.referralId()))
                .extracting(PlaceHeld::ruledOutWorkers)
                .containsExactly(List.of("worker")));
    }

    @Test
    void withoutAnOppositionTheSameWorkerMayBeAsked() {
        oneIsSupported();

        places.hear(other.asksForPlace("other-" + area));

        assertThat(places.state("other-" + area)).isEqualTo("HELD");
    }

    @Test
    void aManagersDecisionLetsTheProgrammeBeAskedAndKeepsItsReason() {
        var programme = oneIsSupported();
        areOpposed();
        places.hear(other.asksForPlace("other-" + area));
        assertThat(about(programme).path("against").path(0).asString())
                .isEqualTo(
                        "Everybody at work there supports an opposing side, or is not safe for them: a manager decides");

        var decided = decide(programme);

        decided.expectStatus().isCreated();
        assertThat(Desk.json(decided).path("reason").asString()).isEqualTo("RISK_ASSESSED");
        places.hear(other.asksForPlace("again-" + area));
        assertThat(places.state("again-" + area)).isEqualTo("HELD");
    }

    @Test
    void whoeverIsInLineIsServedByTheDecision() {
        var programme = oneIsSupported();
        var full = places.programme(area, 0);
        areOpposed();
        places.hear(other.asksForPlace("other-" + area));
        assertThat(places.state("other-" + area)).isEqualTo("WAITING");

        decide(programme).expectStatus().isCreated();

        assertThat(places.state("other-" + area)).isEqualTo("HELD");
        assertThat(places.taken(full).held()).isZero();
    }

    @Test
    void thereIsNothingToDecideWhereSomebodyMayBeAsked() {
        var programme = oneIsSupported();
        places.hear(other.asksForPlace("other-" + area));

        decide(programme).expectStatus().isEqualTo(409);
    }

    @Test
    void anOppositionThatHasEndedRulesNobodyOut() {
        oneIsSupported();
        String id = areOpposed();
        desk.post("/api/safeguards/" + id + "/end", TestTokens.dutyOfficer())
                .expectStatus()
                .isOk();

        places.hear(other.asksForPlace("other-" + area));

        assertThat(places.state("other-" + area)).isEqualTo("HELD");
    }

    @Test
    void whoIsNotSafeForSomebodyIsNotAskedForThemHoweverWellTheyKnowEachOther() {
        var programme = oneIsSupported();
        record(Map.of(
                "kind", "UNSAFE_WORKER", "person", one.person(), "provider", programme.provider(), "worker", "worker"));

        places.hear(one.another(newId("referral")).asksForPlace("again-" + area));

        assertThat(places.state("again-" + area)).isEqualTo("TURNED_AWAY");
    }

    @Test
    void aSafeguardIsOfPeopleOfTheRegion() {
        oneIsSupported();

        var refused = desk.send(
                HttpMethod.POST,
                "/api/safeguards",
                Map.of("kind", "OPPOSING_SIDES", "person", one.person(), "otherPerson", other.person()),
                TestTokens.dutyWestYorkshire());

        refused.expectStatus().isBadRequest();
        assertThat(Desk.json(refused).path("errors").findValuesAsString("field"))
                .containsExactly("person");
    }

    private Programme oneIsSupported() {
        var programme = places.programme(area, 10);
        desk.keep(programme.provider(), "worker", 5, 0);
        Stream.of(one.asksForPlace("one-" + area), one.acceptedBy("worker", "one-" + area))
                .forEach(places::hear);
        return programme;
    }

    private String areOpposed() {
        return record(Map.of("kind", "OPPOSING_SIDES", "person", one.person(), "otherPerson", other.person()))
                .path("id")
                .asString();
    }

    private JsonNode record(Map<String, String> safeguard) {
        var answer = desk.send(HttpMethod.POST, "/api/safeguards", safeguard, TestTokens.dutyOfficer());
        answer.expectStatus().isCreated();
        return Desk.json(answer);
    }

    private ResponseSpec decide(Programme programme) {
        return desk.send(
                HttpMethod.POST,
                "/api/matching/" + other.referralId() + "/decisions",
                Map.of("programme", programme.id(), "reason", "RISK_ASSESSED"),
                TestTokens.programmeManager());
    }

    private JsonNode about(Programme programme) {
        return Desk.json(desk.get("/api/matching/" + other.referralId(), TestTokens.programmeManager()))
                .valueStream()
                .filter(match -> match.path("programme").asString().equals(programme.id()))
                .findFirst()
                .orElseThrow();
    }
}
