package uk.reachable.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;
import uk.reachable.system.journey.Logged;
import uk.reachable.system.journey.Steps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What is asked of a provider, and who is on it. */
@ExtendWith({RunningSystem.class, Chromium.class})
class InboxPagesJourneyIT {

    private final Steps steps = new Steps();

    @EveryWay
    void whoIsOnItSaysSoWithOnePress(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());
        steps.awaitNotice(worker, "OFFER_MADE", logged.reference());
        try (Person caseworker = Person.as(worker, way)) {
            caseworker.goesTo("/inbox").isAt("Inbox").looks("inbox");

            Locator card = Notices.of(caseworker, logged);
            caseworker.press(card.getByRole(AriaRole.BUTTON)).sees("You are on it since");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void anOfferAppearsByItselfAndMovesNeitherFocusNorPage(Way way) {
        String worker = "caseworker.stgiles";
        try (Person caseworker = Person.as(worker, way)) {
            caseworker.goesTo("/inbox").sees("Live");
            caseworker.link("Refresh").focus();
            Object place = caseworker.page().evaluate("scrollY");

            Logged logged = steps.log(Incidents.incident(List.of(Incidents.adultInCustody())));
            steps.awaitNotice(worker, "OFFER_MADE", logged.reference());

            caseworker.sees(logged.reference());
            assertThat(caseworker.page().locator("#announcement")).not().isEmpty();
            assertThat(caseworker.link("Refresh")).isFocused();
            org.assertj.core.api.Assertions.assertThat(caseworker.page().evaluate("scrollY"))
                    .isEqualTo(place);
        }
    }
}
