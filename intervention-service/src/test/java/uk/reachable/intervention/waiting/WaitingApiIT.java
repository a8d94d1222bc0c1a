package uk.reachable.intervention.waiting;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class WaitingApiIT {
    private final RestTestClient client;
    private final WaitingList list;
    private final Places places;
    private final MutableClock clock;
    private final String area = newId("area");
    private final Case early = new Case(newId("referral"), area);
    private final Case late = new Case(newId("referral"), area);
    private final Case urgent = new Case(newId("referral"), area);

    @Autowired
    WaitingApiIT(@LocalServerPort int port, WaitingList list, Places places, MutableClock clock) {
        this.client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
        this.list = list;
        this.places = places;
        this.clock = clock;
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(NOW);
    }

    @Test
    void thePositionShownIsTheOrderInWhichFreedPlacesAreGivenAway() {
        var full = places.programme(area, 0);
        theyAsk();

        var line = line(TestTokens.dutyOfficer());

        assertThat(line)
                .extracting(WaitingView::referralId, WaitingView::position)
                .containsExactly(
                        tuple(urgent.referralId(), 1), tuple(early.referralId(), 2), tuple(late.referralId(), 3));
        assertThat(line)
                .allSatisfy(one -> assertThat(one.programmesTheyWaitFor()).containsExactly(AwaitedProgramme.of(full)));
        assertThat(line.getFirst().priority()).isEqualTo("Can be reached only now");
        assertThat(line.getLast().since()).isEqualTo(NOW.minusSeconds(10));
    }

    @Test
    void whoeverWaitsForAnotherProgrammeStandsInNobodysWay() {
        var first = places.programme(area, 0);
        var second = places.programme(area, 0);
        places.hear(early.asksForPlaceIn(null, NOW.minusSeconds(20), newId("offer"), first.provider()));
        places.hear(late.asksForPlaceIn(null, NOW.minusSeconds(10), newId("offer"), second.provider()));

        assertThat(line(TestTokens.programmeManager()))
                .extracting(WaitingView::referralId, WaitingView::position)
                .containsExactly(tuple(early.referralId(), 1), tuple(late.referralId(), 1));
    }

    @Test
    void whoeverNoProgrammeFitsAnyMoreHasNoPositionAndIsStillShown() {
        places.programme(area, 0);
        places.hear(early.asksForPlace(newId("offer")));
        clock.turnTo(NOW.plus(Duration.ofDays(400)));

        var line = ofTheArea(list.ofRegion("west-midlands"));

        assertThat(line).extracting(WaitingView::position).containsOnlyNulls();
        assertThat(line).flatExtracting(WaitingView::programmesTheyWaitFor).isEmpty();
    }

    @Test
    void anotherRegionDoesNotSeeThem() {
        places.programme(area, 0);
        theyAsk();

        assertThat(line(TestTokens.dutyWestYorkshire())).isEmpty();
    }

    private void theyAsk() {
        Stream.of(
                        late.asksForPlaceIn(null, NOW.minusSeconds(10), newId("offer")),
                        early.asksForPlaceIn(null, NOW.minusSeconds(20), newId("offer")),
                        urgent.asksForPlaceIn(Setting.CUSTODY, NOW, newId("offer")))
                .forEach(places::hear);
    }

    private List<WaitingView> line(Token token) {
        var all = client.get()
                .uri("/api/waiting")
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<List<WaitingView>>() {})
                .returnResult()
                .getResponseBody();
        return all == null ? List.of() : ofTheArea(all);
    }

    private List<WaitingView> ofTheArea(List<WaitingView> all) {
        return all.stream().filter(one -> one.localAuthority().equals(area)).toList();
    }
}
