package uk.reachable.system.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who was reached is counted from the first contact, and the figure opens the case. */
@ExtendWith(RunningSystem.class)
class ReturnJourneyIT {

    private static final String MANAGER = "programme.manager";

    private final Steps steps = new Steps();

    @Test
    void aPersonCountsFromTheFirstContactAndTheFigureOpensTheCase() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.accept(worker, logged.referral());
        assertThat(counted(worker)).doesNotContain(logged.reference());

        steps.client.post(
                worker,
                "/api/referrals/" + logged.referral() + "/contacts",
                Map.of("answer", "NOT_NOW", "askAgainOn", today().plusDays(7).toString()));

        await("the figure counts it").until(() -> counted(worker).contains(logged.reference()));
        assertThat(counted(worker)).doesNotContain(Incidents.NAME);
        assertThat(reached(worker)).isPositive();
    }

    private String counted(String worker) {
        return steps.client
                .get(MANAGER, "/api/returns/reach/" + Steps.programmeOf(worker) + "/counted?band=UNDER_25&" + quarter())
                .text();
    }

    private int reached(String worker) {
        return steps.client
                .get(MANAGER, "/api/returns/reach?" + quarter())
                .body()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("programme").asString().equals(Steps.programmeOf(worker)))
                .map(row -> row.path("under25"))
                .mapToInt(JsonNode::asInt)
                .sum();
    }

    private static String quarter() {
        LocalDate first = today().with(IsoFields.DAY_OF_QUARTER, 1);
        return "from=%s&to=%s".formatted(first, first.plusMonths(3).minusDays(1));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
