package uk.reachable.system.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the start page by the issuer's sign-in to the own work, and out again. */
@ExtendWith({RunningSystem.class, Chromium.class})
class SignInPagesJourneyIT {

    private static final String START = "Incident response and referrals";

    @EveryWay
    void whoMistypesTriesAgainComesInAndSignsOut(Way way) {
        try (Person officer = Person.unknown(way)) {
            officer.goesTo("/").isAt(START).looks("start");
            officer.follows("Sign in").isAt("Sign in").looks("sign-in");
            officer.fills("User name", "duty.officer")
                    .fills("Password", "not it")
                    .presses("Sign in");
            officer.sees("The user name or the password is not right").looks("sign-in-again");
            officer.fills("User name", "duty.officer")
                    .fills("Password", "duty.officer")
                    .presses("Sign in")
                    .isAt("Live board");
            officer.presses("Sign out").isAt(START);
        }
    }

    @EveryWay
    void whoHasNoBoardBeginsWithTheirOwnWork(Way way) {
        try (Person worker = Person.unknown(way)) {
            worker.signsIn("caseworker.redthread").isAt("Inbox");
        }
    }

    @EveryWay
    void whoHasALinkToAPageSignsInAndIsThere(Way way) {
        try (Person worker = Person.unknown(way)) {
            worker.goesTo("/inbox").isAt("Sign in");
            worker.fills("User name", "caseworker.redthread")
                    .fills("Password", "caseworker.redthread")
                    .presses("Sign in")
                    .isAt("Inbox");
        }
    }

    @Test
    void theKeyboardSkipsTheHeaderAndSignsIn() {
        try (Person officer = Person.unknown(Way.KEYBOARD)) {
            officer.signsIn("duty.officer").isAt("Live board");

            officer.page().reload();
            officer.page().keyboard().press("Tab");
            assertThat(officer.link("Skip to main content")).isFocused();
            officer.press(officer.link("Skip to main content"));
            assertThat(officer.page().locator("main")).isFocused();
        }
    }
}
