package uk.reachable.intervention.capacity;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

/** What outsiders rely on, as they call it. */
@InterventionTest
class ApiIT {
    private static final String REDTHREAD = "$[?(@.programme == 'wm-reachable-moments-redthread')]";
    private static final String COVENTRY = "$[?(@.id == 'wm-reachable-moments-coventry')]";

    private final RestTestClient client;
    private final RestTestClient management;

    ApiIT(@LocalServerPort int port, @LocalManagementPort int managementPort) {
        this.client = clientOf(port);
        this.management = clientOf(managementPort);
    }

    static Stream<Token> whoSeesCapacity() {
        return Stream.of(TestTokens.programmeManager(), TestTokens.dutyOfficer());
    }

    @ParameterizedTest
    @MethodSource("whoSeesCapacity")
    void managersAndDutyOfficersSeeThePlacesOfTheirRegion(Token token) {
        get("/api/capacity", token)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath(REDTHREAD + ".programmeName")
                .isEqualTo("Reachable moments, Birmingham emergency departments (Redthread)")
                .jsonPath(REDTHREAD + ".provider")
                .isEqualTo("redthread")
                .jsonPath(REDTHREAD + ".localAuthorities[0]")
                .isEqualTo("E08000025")
                .jsonPath(REDTHREAD + ".places")
                .isEqualTo(80)
                .jsonPath(REDTHREAD + ".held")
                .isEqualTo(0)
                .jsonPath(REDTHREAD + ".filled")
                .isEqualTo(0)
                .jsonPath(REDTHREAD + ".free")
                .isEqualTo(80);
    }

    /** More often than there are connections in the pool. */
    @Test
    void readingThePlacesManyTimesKeepsNoConnection() {
        for (int time = 0; time < 15; time++) {
            get("/api/capacity", TestTokens.dutyOfficer()).expectStatus().isOk();
        }
    }

    @Test
    void anotherRegionSeesItsOwn() {
        get("/api/capacity", TestTokens.dutyWestYorkshire())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.programme == 'wy-ae-navigators-leeds')]")
                .isNotEmpty()
                .jsonPath(REDTHREAD)
                .isEmpty();
    }

    @Test
    void anybodyOfTheRegionSeesItsProgrammesWithSitesAsPeopleCallThem() {
        get("/api/programmes", TestTokens.caseworkerRedthread())
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath(COVENTRY + ".sites[0]")
                .isEqualTo("University Hospital Coventry")
                .jsonPath(COVENTRY + ".providerName")
                .isEqualTo("St Giles")
                .jsonPath(COVENTRY + ".need")
                .isEqualTo("REACHABLE_MOMENT")
                .jsonPath(COVENTRY + ".tier")
                .isEqualTo("TERTIARY")
                .jsonPath(COVENTRY + ".settings[0]")
                .isEqualTo("EMERGENCY_DEPARTMENT")
                .jsonPath(COVENTRY + ".funding[0].from")
                .isEqualTo("2025-04-01");
    }

    @Test
    void itsHealthAndGaugesAreOnThePortForManagement() {
        management
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
        management
                .get()
                .uri("/actuator/health/liveness")
                .exchange()
                .expectStatus()
                .isOk();
        var gauges = management
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(gauges)
                .contains(
                        "reachable_holds_overdue",
                        "reachable_ledger_disagreements",
                        "reachable_waiting_requests",
                        "reachable_waiting_longest_seconds");
    }

    private static RestTestClient clientOf(int port) {
        return RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    private ResponseSpec get(String path, Token token) {
        return client.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }
}
