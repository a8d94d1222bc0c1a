package uk.reachable.intervention.demand;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.reachable.intervention.InterventionTest.NOW;
import static uk.reachable.intervention.placement.Places.newId;

@InterventionTest
class UnmetNeedIT {
    private final RestTestClient client;
    private final Places places;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final MutableClock clock;
    private final String area = newId("area");

    @Autowired
    UnmetNeedIT(
            @LocalServerPort int port,
            Places places,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            MutableClock clock) {
        this.client = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build();
        this.places = places;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @AfterEach
    void turnTheClockBack() {
        clock.turnTo(NOW);
    }

    @Test
    void everyRefusalAndEveryWaitIsCountedUnderItsReason() {
        var full = places.programme(area, 1);
        asks();
        asks();
        asks();
        asks(full.provider());

        var report = report("?from=2026-11-20&to=2026-11-20");

        assertThat(report.rows())
                .filteredOn(row -> row.localAuthority().equals(area))
                .extracting(UnmetNeedRow::reason, UnmetNeedRow::turnedAway, UnmetNeedRow::waited)
                .containsExactlyInAnyOrder(
                        tuple(UnmetReason.ALL_PLACES_TAKEN, 0L, 2L), tuple(UnmetReason.ALL_TRIED, 1L, 0L));
    }

    @Test
    void theSumsAddUp() {
        asks();

        var report = report("?from=2026-01-01&to=2026-12-31");

        assertThat(report.total().turnedAway())
                .isPositive()
                .isEqualTo(report.rows().stream()
                        .mapToLong(UnmetNeedRow::turnedAway)
                        .sum());
        assertThat(report.total().waited())
                .isEqualTo(
                        report.rows().stream().mapToLong(UnmetNeedRow::waited).sum());
    }

    @Test
    void daysAreDaysOfTheRegionNotOfGreenwich() {
        clock.turnTo(Instant.parse("2026-07-01T23:30:00Z")); // half past midnight in the West Midlands
        asks();
        clock.turnTo(NOW);

        assertThat(counted("?from=2026-07-01&to=2026-07-01")).isZero();
        assertThat(counted("?from=2026-07-02&to=2026-07-02")).isEqualTo(1);
    }

    @Test
    void withoutDaysItIsThisMonthSoFar() {
        asks();

        var report = report("");

        assertThat(report.from()).isEqualTo("2026-11-01");
        assertThat(report.to()).isEqualTo("2026-11-20");
        assertThat(counted("")).isEqualTo(1);
    }

    @Test
    void aDecisionThatIsTakenBackLeavesNoRow() {
        transaction.executeWithoutResult(status -> {
            asks();
            status.setRollbackOnly();
        });

        assertThat(counted("")).isZero();
    }

    @Test
    void aRequestHeardTwiceIsCountedOnce() {
        var asked = new Case(newId("referral"), area).asksForPlace(newId("offer"));

        places.hear(asked);
        places.hear(asked);

        assertThat(counted("")).isEqualTo(1);
    }

    @Test
    void whatWasWrittenIsNeverChanged() {
        asks();

        assertThatThrownBy(() -> jdbc.sql("DELETE FROM unmet_need WHERE local_authority = :area")
                        .param("area", area)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only ever added to");
    }

    @Test
    void anotherRegionDoesNotCountThem() {
        asks();

        var report = body(get("", TestTokens.dutyWestYorkshire().roles("PROGRAMME_MANAGER")));

        assertThat(report.rows()).noneMatch(row -> row.localAuthority().equals(area));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedWithWhatToCorrect() {
        get("?from=2026-11-20&to=2026-11-19", TestTokens.programmeManager())
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("to");
        get("?from=yesterday", TestTokens.programmeManager()).expectStatus().isBadRequest();
    }

    private void asks(String... excludedProviders) {
        places.hear(new Case(newId("referral"), area).asksForPlace(newId("offer"), excludedProviders));
    }

    private long counted(String period) {
        return report(period).rows().stream()
                .filter(row -> row.localAuthority().equals(area))
                .mapToLong(row -> row.turnedAway() + row.waited())
                .sum();
    }

    private UnmetNeedReport report(String period) {
        return body(get(period, TestTokens.programmeManager()));
    }

    private static UnmetNeedReport body(ResponseSpec response) {
        return Objects.requireNonNull(response.expectStatus()
                .isOk()
                .expectBody(UnmetNeedReport.class)
                .returnResult()
                .getResponseBody());
    }

    private ResponseSpec get(String period, Token token) {
        return client.get()
                .uri("/api/unmet-need" + period)
                .header(HttpHeaders.AUTHORIZATION, token.bearer())
                .exchange();
    }
}
