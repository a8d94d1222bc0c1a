package uk.reachable.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Pages that stay fresh: what they say of themselves when they cannot, and how they catch up. */
@ExtendWith({RunningSystem.class, Chromium.class})
class LivePagesJourneyIT {

    private final Steps steps = new Steps();

    @Test
    void afterTenMinutesOfflineTheBoardGoesOnExactlyWhereItStopped() {
        try (Person officer = Person.inNewWindow("duty.officer", Way.DESK)) {
            Page page = officer.page();
            List<Request> streams = streamsOf(page);
            officer.goesTo("/");
            assertThat(state(page)).hasText("Live");
            page.clock().install(); // now, for without the browser's own clock nobody sees that a page has settled
            Logged before = steps.log(Incidents.stabbing());
            officer.sees(before.reference());

            page.context().setOffline(true);
            page.evaluate("dispatchEvent(new Event('online'))"); // what was open is given up, as when a tunnel begins
            Logged meanwhile = steps.log(Incidents.stabbing());
            Boards.shows(meanwhile);
            page.clock().fastForward("10:00");
            assertThat(state(page)).containsText("Not live since today");
            officer.seesNot(meanwhile.reference());
            int tried = streams.size();
            page.context().setOffline(false);
            page.clock().fastForward("00:05");

            officer.sees(meanwhile.reference());
            assertThat(state(page)).hasText("Live");
            assertThat(rows(page, meanwhile)).hasCount(1);
            assertThat(rows(page, before)).hasCount(1);
            org.assertj.core.api.Assertions.assertThat(streams.subList(tried, streams.size()))
                    .isNotEmpty()
                    .allMatch(request ->
                            request.headers().getOrDefault("last-event-id", "").matches("\\d+"));
        }
    }

    @Test
    void theResponseToAnIncidentMovesOnAndItsReaderStaysWhereTheyAre() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        try (Person officer = Person.as("duty.officer", Way.DESK)) {
            officer.goesTo("/incidents/" + logged.id()).sees("Offered, no answer yet");
            assertThat(state(officer.page())).hasText("Live");
            Locator link = officer.link("See the response as a picture");
            link.focus();
            Object place = officer.page().evaluate("scrollY");

            steps.accept(worker, logged.referral());

            officer.sees("Support agreed");
            assertThat(officer.page().locator("#announcement")).containsText("Support agreed");
            assertThat(link).isFocused();
            org.assertj.core.api.Assertions.assertThat(officer.page().evaluate("scrollY"))
                    .isEqualTo(place);
        }
    }

    @Test
    void withoutJavaScriptALinkShowsHowTheResponseStandsNow() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        try (Person officer = Person.as("duty.officer", Way.PHONE_WITHOUT_SCRIPTS)) {
            officer.goesTo("/incidents/" + logged.id()).sees("Refresh to see what is new.");
            steps.accept(worker, logged.referral());
            await("the response shows it").until(() -> RunningSystem.client()
                    .get("duty.officer", logged.response())
                    .text()
                    .contains("ACCEPTED"));

            officer.follows("Refresh").sees("Support agreed");
        }
    }

    private static Locator state(Page page) {
        return page.locator("#live-state");
    }

    private static Locator rows(Page page, Logged logged) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(logged.reference()));
    }

    private static List<Request> streamsOf(Page page) {
        List<Request> streams = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/stream")) {
                streams.add(request);
            }
        });
        return streams;
    }
}
