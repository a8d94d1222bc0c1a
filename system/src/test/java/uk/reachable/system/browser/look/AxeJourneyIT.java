package uk.reachable.system.browser.look;

import org.junit.jupiter.api.extension.ExtendWith;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.EveryWay;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;

import static org.assertj.core.api.Assertions.assertThat;

/** A look that finds nothing is worth as much as what it would have found. */
@ExtendWith(Chromium.class)
class AxeJourneyIT {

    private static final String PAGE =
            "<html lang='en'><head><title>Page</title></head><body><main>%s</main></body></html>";

    @EveryWay
    void aPictureWithoutWordsIsFoundAlsoInAPageThatWasLookedAtBefore(Way way) {
        try (Person somebody = Person.unknown(way)) {
            somebody.page().setContent(PAGE.formatted("<h1>Words</h1>"));
            assertThat(Axe.violations(somebody.page(), way.scripts())).isEmpty();

            somebody.page().setContent(PAGE.formatted("<h1>Words</h1><img src='picture.png'>"));
            assertThat(Axe.violations(somebody.page(), way.scripts())).anyMatch(one -> one.contains("image-alt"));
        }
    }

    @EveryWay
    void wordsThatHardlyStandOutAreFound(Way way) {
        try (Person somebody = Person.unknown(way)) {
            somebody.page().setContent(PAGE.formatted("<h1>Words</h1><p style='color: #bbb'>Grey on white</p>"));
            assertThat(Axe.violations(somebody.page(), way.scripts())).anyMatch(one -> one.contains("color-contrast"));
        }
    }
}
