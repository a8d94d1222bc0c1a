package uk.reachable.system.browser;

import com.microsoft.playwright.Locator;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.journey.Logged;

/** Where in an inbox something is asked. */
final class Notices {

    private Notices() {}

    /** The offer for somebody of this incident. */
    static Locator of(Person caseworker, Logged logged) {
        return caseworker
                .page()
                .locator(".app-notice-card")
                .filter(new Locator.FilterOptions().setHasText("Accept or decline a referral, " + logged.reference()));
    }
}
