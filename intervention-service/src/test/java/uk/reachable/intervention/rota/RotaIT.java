package uk.reachable.intervention.rota;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import uk.reachable.contracts.placement.PlaceHeld;
import uk.reachable.intervention.HeardEvents;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.intervention.placement.Places.Taken;
import uk.reachable.platform.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class RotaIT {
    private static final List<Map<String, String>> TODAY = List.of(Map.of("from", "2026-11-20", "to", "2026-11-20"));

    private final Desk desk;
    private final Places places;
    private final String area = newId("area");
    private final Case one = new Case(newId("referral"), area);
    private final Case two = new Case(newId("referral"), area);

    @Autowired
    RotaIT(@LocalServerPort int port, Places places) {
        this.desk = Desk.at(port);
        this.places = places;
    }

    @Test
    void aManagerKeepsTheWorkersOfTheirOwnOrganisationAndNobodyElseSeesThem() {
        String provider = newId("provider");

        desk.keep(provider, "worker", 3, 0).expectStatus().isOk();

        assertThat(Desk.json(desk.get("/api/workers", Desk.manager(provider))).findValuesAsString("id"))
                .containsExactly("worker");
        assertThat(Desk.json(desk.get("/api/workers", Desk.manager(newId("provider")))))
                .isEmpty();
        desk.get("/api/workers/worker/history", Desk.manager(newId("provider")))
                .expectStatus()
                .isNotFound();
    }

    @Test
    void whoIsOnShiftAtThePersonsSiteNowIsToldWithThePlace() {
        var programme = places.programme(area, 2);
        desk.keep(programme.provider(), "worker", 3, 0).expectStatus().isOk();

        places.hear(one.asksForPlaceAt("heartlands-hospital", "offer-" + area));

        await().untilAsserted(() -> assertThat(HeardEvents.of(PlaceHeld.class, one.referralId()))
                .extracting(PlaceHeld::onShiftWorkers)
                .containsExactly(List.of("worker")));
    }

    @Test
    void everyChangeIsKeptAndOneFromAnOldVersionIsRefusedWithWhatIsNew() {
        String provider = newId("provider");
        desk.keep(provider, "worker", 3, 0);
        desk.keep(provider, "worker", 4, 1).expectStatus().isOk();

        var refused = desk.keep(provider, "worker", 5, 1);

        refused.expectStatus().isEqualTo(409);
        assertThat(Desk.json(refused).path("changes").path(0).path("changes").findValuesAsString("field"))
                .containsExactly("caseload");
        var history = Desk.json(desk.get("/api/workers/worker/history", Desk.manager(provider)));
        assertThat(history.findValuesAsString("by")).containsExactly("manager", "manager");
        desk.keep(provider, "worker", 4, 1).expectStatus().isOk();
    }

    @Test
    void whatCannotBeIsExplainedByItsField() {
        var refused = desk.send(
                HttpMethod.PUT,
                "/api/workers/worker",
                Map.of(
                        "id",
                        "worker",
                        "caseload",
                        3,
                        "leave",
                        new Object[] {Map.of("from", "2026-11-21", "to", "2026-11-20")},
                        "shifts",
                        new Object[] {Map.of("day", "FRIDAY", "from", "18:00", "to", "02:00")},
                        "sites",
                        new Object[] {"The moon"},
                        "version",
                        0),
                Desk.manager(newId("provider")));

        refused.expectStatus().isBadRequest();
        assertThat(Desk.json(refused).path("errors").findValuesAsString("field"))
                .containsExactly("leave", "shifts", "sites");
    }

    @Test
    void aProgrammeNoneOfWhoseWorkersHasRoomHoldsNoPlaceAndPutsInLine() {
        var programme = places.programme(area, 10);
        desk.keep(programme.provider(), "worker", 1, 0);
        places.hear(one.asksForPlace("one-" + area));

        places.hear(two.asksForPlace("two-" + area));

        assertThat(places.state("one-" + area)).isEqualTo("HELD");
        assertThat(places.state("two-" + area)).isEqualTo("WAITING");
        assertThat(places.taken(programme)).isEqualTo(new Taken(1, 0));
    }

    @Test
    void aFreedCaseloadServesTheLine() {
        var programme = places.programme(area, 10);
        desk.keep(programme.provider(), "worker", 1, 0);
        Stream.of(
                        one.asksForPlace("one-" + area),
                        one.acceptedBy("worker", "one-" + area),
                        two.asksForPlace("two-" + area))
                .forEach(places::hear);
        assertThat(places.state("two-" + area)).isEqualTo("WAITING");

        places.hear(one.completed("one-" + area));

        assertThat(places.state("two-" + area)).isEqualTo("HELD");
    }

    @Test
    void whoIsOnLeaveTakesNobodyOnAndALeaveThatEndsServesTheLine() {
        var programme = places.programme(area, 10);
        desk.keep(programme.provider(), "worker", 5, 0, TODAY);
        places.hear(one.asksForPlace("one-" + area));
        assertThat(places.state("one-" + area)).isEqualTo("WAITING");

        desk.keep(programme.provider(), "worker", 5, 1).expectStatus().isOk();

        assertThat(places.state("one-" + area)).isEqualTo("HELD");
    }

    @Test
    void howManyPeopleEachSupportsIsShown() {
        var programme = places.programme(area, 10);
        desk.keep(programme.provider(), "worker", 5, 0);
        places.hear(one.asksForPlace("one-" + area));
        places.hear(one.acceptedBy("worker", "one-" + area));

        var shown = Desk.json(desk.get("/api/workers", Desk.manager(programme.provider())));

        assertThat(shown.path(0).path("cases").asInt()).isEqualTo(1);
    }

    @Test
    void aCaseworkerSeesTheirOwnCaseloadAndLeaveAndNobodyElses() {
        String provider = newId("provider");
        desk.keep(provider, "worker", 3, 0, TODAY).expectStatus().isOk();
        desk.keep(provider, "colleague", 5, 0).expectStatus().isOk();

        var shown = Desk.json(
                desk.get("/api/workers", TestTokens.token("worker", provider, "west-midlands", "CASEWORKER")));

        assertThat(shown.findValuesAsString("id")).containsExactly("worker");
        assertThat(shown.path(0).path("leave").size()).isEqualTo(1);
    }

    @Test
    void aDutyOfficerDoesNotKeepWorkers() {
        desk.get("/api/workers", TestTokens.dutyOfficer()).expectStatus().isForbidden();
    }
}
