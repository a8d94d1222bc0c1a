package uk.reachable.system.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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

/** The board for a wall or a meeting: list, map and the last 24 hours; live, as it stood, and on paper. */
@ExtendWith({RunningSystem.class, Chromium.class})
class WallPagesJourneyIT {

    private static final String FORUM = "tasking.birmingham";

    private final Steps steps = new Steps();

    @EveryWay
    void theForumSeesThePictureAndNoCase(Way way) {
        Logged logged = steps.log(Incidents.stabbing());
        Boards.shows(logged);
        try (Person member = Person.as(FORUM, way)) {
            member.goesTo("/").follows("The board for a wall or a meeting");
            member.isAt("Incident response").sees(logged.reference()).seesNot(Incidents.NAME);
            member.looks("wall");
            LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/London"));
            member.unfolds("Choose an area, a unit or an earlier moment")
                    .fills("Day", Typed.today())
                    .fills("Time", now.format(DateTimeFormatter.ofPattern("HH:mm")))
                    .presses("Show")
                    .isAt("Incident response as it stood")
                    .looks("wall-as-it-stood");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void whatComesAppearsOnTheWallByItself(Way way) {
        try (Person member = Person.as(FORUM, way)) {
            member.goesTo("/board/wall").sees("Live");
            member.sees(steps.log(Incidents.stabbing()).reference());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK"})
    void onPaperNothingIsAskedOrPressed(Way way) {
        try (Person member = Person.as(FORUM, way)) {
            member.goesTo("/board/wall");
            member.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(member.link("Back to the board")).isHidden();
            assertThat(member.button("Pause updates")).isHidden();
            assertThat(member.page().locator(".app-wall")).isVisible();
        }
    }
}
