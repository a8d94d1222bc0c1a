package uk.reachable.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The end of a session is told in time, and costs nothing that was typed. The clock is the browser's, moved on. */
@ExtendWith({RunningSystem.class, Chromium.class})
class SessionPagesJourneyIT {

    private static final String WARNING = "You are about to be signed out";
    private static final Duration A_MINUTE_BEFORE_THE_END = Duration.ofMinutes(12 * 60 - 1);
    private static final Duration AFTER_THE_END = Duration.ofHours(25);

    /** A live page asks the server now and then, and so keeps the session; this one does not. */
    private static final String QUIET_PAGE = "/incidents/new";

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE", "KEYBOARD"})
    void whoIsWarnedStaysSignedIn(Way way) {
        try (Person officer = Person.inNewWindow("duty.officer", way)) {
            officer.goesTo(QUIET_PAGE);
            isLater(officer, A_MINUTE_BEFORE_THE_END);
            assertThat(warning(officer)).isVisible();
            officer.looks("session-ends").pressesHere("Stay signed in");
            assertThat(warning(officer)).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void whoseSessionIsOverReadsThatWhatWasSavedIsKept(Way way) {
        try (Person officer = Person.inNewWindow("duty.officer", way)) {
            officer.goesTo(QUIET_PAGE);
            officer.page().context().clearCookies();
            isLater(officer, AFTER_THE_END);
            officer.page().waitForURL("**/signed-out**");
            officer.isAt("You have been signed out").looks("signed-out");
        }
    }

    private static Locator warning(Person officer) {
        return officer.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(WARNING));
    }

    private static void isLater(Person officer, Duration later) {
        officer.page().clock().setFixedTime(Date.from(Instant.now().plus(later)));
    }
}
