package uk.reachable.system.browser;

import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;

/** What somebody reads who has come to the wrong place, and the way on from there. */
@ExtendWith({RunningSystem.class, Chromium.class})
class ErrorPagesJourneyIT {

    @EveryWay
    void aPageThatIsNotThereLeadsToTheStart(Way way) {
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/nowhere", 404).isAt("Page not found").looks("not-found");
            officer.follows("Go to the start page").isAt("Live board");
        }
    }

    @EveryWay
    void whoHasNoBoardIsLedToTheInbox(Way way) {
        try (Person worker = Person.as("caseworker.redthread", way)) {
            worker.goesTo("/board/changes", 403)
                    .isAt("The board is for duty officers and tasking forums")
                    .looks("not-for-you");
            worker.follows("Go to your inbox").isAt("Inbox");
        }
    }

    @EveryWay
    void whoseSignInFailedStartsAgain(Way way) {
        try (Person somebody = Person.unknown(way)) {
            somebody.goesTo("/sign-in-failed", 401)
                    .isAt("You have not been signed in")
                    .looks("sign-in-failed");
            somebody.follows("Sign in again").isAt("Sign in");
        }
    }

    @EveryWay
    void aPageThatIsTooOldSaysThatNothingWasChanged(Way way) {
        try (Person officer = Person.as("duty.officer", way)) {
            officer.goesTo("/");
            officer.page().evaluate("document.querySelector('.app-header input[type=hidden]').value = 'of yesterday'");
            officer.presses("Sign out").isAt("This page is too old").looks("page-too-old");
        }
    }
}
