package uk.reachable.intervention.winddown;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.Programme;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class WindDownIT {
    private final Places places;
    private final RestTestClient client;
    private final String area = newId("area");

    @Autowired
    WindDownIT(Places places, @LocalServerPort int port) {
        this.places = places;
        this.client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
    }

    /** Accepted on 20 November for a week; the money ends on 30 November, and then on 27 November. */
    @Test
    void openCasesThatNeedAHandoverAreListedByReferenceAndDate() {
        Programme inTime = places.programmeFunded(area, "2026-04-01", "2026-11-30");
        Programme tooSoon = places.programmeFunded(newId("area"), "2026-04-01", "2026-11-27");
        Case supported = take(inTime);
        Case left = take(tooSoon);
        places.endFunding(tooSoon, "2026-11-25");

        ResponseSpec answer = read(TestTokens.programmeManager(), "?days=10");

        answer.expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.asOf")
                .isEqualTo("2026-11-20")
                .jsonPath(of(inTime) + ".openCases")
                .isEqualTo(1)
                .jsonPath(of(inTime) + ".handovers[*]")
                .isEmpty()
                .jsonPath(of(tooSoon) + ".fundedUntil")
                .isEqualTo("2026-11-25")
                .jsonPath(of(tooSoon) + ".takesOn")
                .isEqualTo(false)
                .jsonPath(of(tooSoon) + ".handovers[0].referralId")
                .isEqualTo(left.referralId())
                .jsonPath(of(tooSoon) + ".handovers[0].plannedEnd")
                .isEqualTo("2026-11-27")
                .jsonPath(of(tooSoon) + ".handovers[0].handOverBy")
                .isEqualTo("2026-11-25")
                .jsonPath("$..handovers[?(@.referralId == '" + supported.referralId() + "')]")
                .isEmpty();
    }

    @Test
    void bridgingIsWhatTheRegionsSourceSaysAndUnknownElsewhere() {
        read(TestTokens.programmeManager(), "")
                .expectBody()
                .jsonPath("$.bridging.perMonth")
                .isEqualTo(180000);
        read(TestTokens.token("pm", "west-yorkshire-vrp", "west-yorkshire", "PROGRAMME_MANAGER"), "")
                .expectBody()
                .jsonPath("$.bridging")
                .isEmpty();
    }

    @Test
    void stepTogetherIsNeverAmongWhatWindsDown() {
        read(TestTokens.programmeManager(), "?days=730")
                .expectBody()
                .jsonPath("$.programmes[?(@.programme == 'wm-heal-hub')].intakeUntil")
                .isEqualTo("2027-01-06")
                .jsonPath("$.programmes[?(@.programmeName =~ /Step Together.*/)]")
                .isEmpty();
    }

    @Test
    void moreDaysThanTwoYearsAreRefusedByName() {
        read(TestTokens.programmeManager(), "?days=731")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("days");
    }

    /** Somebody who was accepted there. */
    private Case take(Programme programme) {
        Case one = new Case(newId("referral"), programme.localAuthorities().getFirst());
        String offer = newId("offer");
        Stream.of(one.asksForPlace(offer), one.accepted(offer)).forEach(places::hear);
        return one;
    }

    private static String of(Programme programme) {
        return "$.programmes[?(@.programme == '" + programme.id() + "')]";
    }

    private ResponseSpec read(Token token, String query) {
        return client.get()
                .uri("/api/wind-down" + query)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }
}
