package uk.reachable.system.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Client;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static org.awaitility.Awaitility.await;

/** The reach return: read, made fit for publication, and opened figure by figure. */
@ExtendWith({RunningSystem.class, Chromium.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnPagesJourneyIT {

    private static final String MANAGER = "programme.manager";

    private final Steps steps = new Steps();
    private String reference = "";
    private String programme = "";

    @BeforeAll
    void somebodyWasReached() {
        Client client = RunningSystem.client();
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.accept(worker, logged.referral());
        client.post(worker, "/api/referrals/" + logged.referral() + "/contacts", Map.of("answer", "YES"));
        reference = logged.reference();
        programme = Steps.programmeOf(worker);
        await("the figure counts it")
                .until(() -> client.get(MANAGER, counted()).text().contains(reference));
    }

    private String counted() {
        LocalDate first = LocalDate.now(ZoneId.of("Europe/London")).with(IsoFields.DAY_OF_QUARTER, 1);
        return "/api/returns/reach/%s/counted?band=UNDER_25&from=%s&to=%s"
                .formatted(programme, first, first.plusMonths(3).minusDays(1));
    }

    @EveryWay
    void aFigureOpensTheCasesThatItCounts(Way way) {
        try (Person manager = Person.as(MANAGER, way)) {
            manager.goesTo("/returns/reach").isAt("Whom our programmes reached").looks("reach");

            manager.press(manager.page()
                    .locator("a[href*='/returns/reach/" + programme + "?']")
                    .first());

            manager.sees(reference).seesNot(Incidents.NAME).looks("reach-figure");
            manager.follows("Back to all programmes").isAt("Whom our programmes reached");
            manager.ticks("For publication: small numbers hidden")
                    .presses("Show")
                    .sees("For publication, 1 to 7 are hidden");
            manager.looks("reach-for-publication");
        }
    }
}
