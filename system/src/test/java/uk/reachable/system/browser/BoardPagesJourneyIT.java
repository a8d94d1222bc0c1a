package uk.reachable.system.browser;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
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

/** The board: live, by refresh without JavaScript, by area, as it stood, and what changed. */
@ExtendWith({RunningSystem.class, Chromium.class})
class BoardPagesJourneyIT {

    private static final String CHOICE = "Choose an area, a unit or an earlier moment";

    private final Steps steps = new Steps();

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void anIncidentAppearsWithinSecondsAndMovesNeitherFocusNorPage(Way way) {
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/").isAt("Live board");
            assertThat(officer.page().locator("#live-state")).hasText("Live");
            officer.link("Refresh").focus();
            Object place = officer.page().evaluate("scrollY");

            Logged logged = steps.log(Incidents.stabbing());

            officer.sees(logged.reference());
            assertThat(officer.page().locator("#announcement")).containsText(logged.reference());
            assertThat(officer.link("Refresh")).isFocused();
            org.assertj.core.api.Assertions.assertThat(officer.page().evaluate("scrollY"))
                    .isEqualTo(place);
            officer.page().evaluate("document.activeElement.blur()"); // axe takes the bar under it for no underline
            officer.looks("board");
        }
    }

    @Test
    void whoAsksForLessMotionSeesNothingMove() {
        try (Person officer = Person.as("duty.officer", Way.KEYBOARD)) {
            officer.goesTo("/").sees("Live");

            officer.sees(steps.log(Incidents.stabbing()).reference());

            org.assertj.core.api.Assertions.assertThat(officer.page().evaluate("document.getAnimations().length"))
                    .isEqualTo(0);
            officer.pressesHere("Pause updates").sees("Paused");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK_WITHOUT_SCRIPTS", "PHONE_WITHOUT_SCRIPTS"})
    void withoutJavaScriptARefreshShowsWhatCame(Way way) {
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/").isAt("Live board").sees("Refreshes every minute.");
            Logged logged = steps.log(Incidents.stabbing());
            Boards.shows(logged);

            officer.follows("Refresh").sees(logged.reference());
        }
    }

    @EveryWay
    void theBoardByAreaAndAsItStood(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        Boards.shows(logged);
        String minute = "HH:mm";
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/London"));
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/").unfolds(CHOICE).looks("board-choose");
            officer.chooses("Area", "Walsall").presses("Show").seesNot(logged.reference());
            officer.looks("board-of-an-area");
            officer.fills("Day", now.toLocalDate().toString()).presses("Show").sees("There is a problem");
            officer.looks("board-moment-missing");
            officer.chooses("Area", "Birmingham")
                    .fills("Day", now.toLocalDate().toString())
                    .fills("Time", now.format(DateTimeFormatter.ofPattern(minute)))
                    .presses("Show")
                    .isAt("Board as it stood")
                    .looks("board-as-it-stood");
            officer.follows("Go to the live board").isAt("Live board");
        }
    }

    @EveryWay
    void whatChangedSinceTheForum(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        Boards.shows(logged);
        try (Person member = Person.as("tasking.birmingham", way)) {
            member.goesTo("/").follows("What changed since the last tasking forum");
            member.isAt("Changed since the last forum").sees(logged.reference()).looks("board-changes");
            member.follows("Live board").isAt("Live board");
        }
    }
}
