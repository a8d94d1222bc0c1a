package uk.reachable.intervention.explanation;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class MatchingApiIT {
    private final RestTestClient client;
    private final Places places;
    private final String area = newId("area");
    private final Case one = new Case(newId("referral"), area);

    @Autowired
    MatchingApiIT(@LocalServerPort int port, Places places) {
        this.client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
        this.places = places;
    }

    @Test
    void everyProgrammeOfTheNeedIsListedBestFirstWithWhatSpeaksForAndAgainstIt() {
        var free = places.programme(area, 4);
        var full = places.programme(area, 0);
        var tried = places.programme(area, 4);
        var elsewhere = places.programme(newId("area"), 4);
        places.hear(one.asksForPlace(newId("offer"), tried.provider()));

        var ranked = matching(one, free, full, tried, elsewhere);

        assertThat(ranked).hasSize(4);
        assertThat(ranked.subList(0, 2)).extracting(MatchView::programme).containsExactly(free.id(), full.id());
        assertThat(ranked).extracting(MatchView::fits).containsExactly(true, true, false, false);
        assertThat(ranked.getFirst().free()).isEqualTo(3);
        assertThat(ranked.getFirst().reasons()).contains("A place is free");
        assertThat(ranked.get(1).against()).containsExactly("Every place is taken");
        assertThat(of(tried, ranked).against()).containsExactly("Its provider has declined, or did not answer in time");
        assertThat(of(elsewhere, ranked).against())
                .containsExactly("Serves neither the area where they live nor the one where they are now");
    }

    @Test
    void whatWasAskedLastDecides() {
        var declined = places.programme(area, 4);
        Stream.of(
                        one.asksForPlace("z-" + area),
                        one.declined("z-" + area),
                        one.asksForPlaceIn(null, NOW.plusSeconds(1), "a-" + area, declined.provider()))
                .forEach(places::hear);

        var ranked = matching(one, declined);

        assertThat(ranked).extracting(MatchView::fits).containsExactly(false);
    }

    @Test
    void aReferralOfAnotherRegionOrNoneIsNotThere() {
        places.hear(one.asksForPlace(newId("offer")));

        get(one.referralId(), TestTokens.dutyWestYorkshire()).expectStatus().isNotFound();
        get(newId("referral"), TestTokens.dutyOfficer()).expectStatus().isNotFound();
    }

    private List<MatchView> matching(Case of, Programme... shown) {
        var ids = Stream.of(shown).map(Programme::id).toList();
        var all = get(of.referralId(), TestTokens.programmeManager())
                .expectStatus()
                .isOk()
                .expectBody(new ParameterizedTypeReference<List<MatchView>>() {})
                .returnResult()
                .getResponseBody();
        return all == null
                ? List.of()
                : all.stream().filter(view -> ids.contains(view.programme())).toList();
    }

    private static MatchView of(Programme programme, List<MatchView> ranked) {
        return ranked.stream()
                .filter(view -> view.programme().equals(programme.id()))
                .findFirst()
                .orElseThrow();
    }

    private ResponseSpec get(String referral, Token token) {
        return client.get()
                .uri("/api/matching/{id}", referral)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }
}
