package uk.reachable.system.browser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.browser.bench.Chromium;
import uk.reachable.system.browser.bench.Person;
import uk.reachable.system.browser.bench.Way;

/** What somebody sees who has a one-time link and no account. */
@ExtendWith({RunningSystem.class, Chromium.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutsidePagesJourneyIT {

    private static final String CONFIRM = "Confirm that it is done";
    private static final String ASKS = "Confirm your part of a young person’s journey";

    private final SentOutside sent = new SentOutside();

    @BeforeAll
    void aJourneyIsPlannedAndWordsAreAgreed() {
        sent.prepare();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void aLegIsConfirmedByItsLinkOnce(Way way) {
        String link = "/leg#" + sent.legToken(way);
        try (Person sergeant = Person.unknown(way)) {
            sergeant.goesTo("/leg").isAt("This link is not complete").looks("leg-incomplete");
        }
        try (Person sergeant = Person.unknown(way)) {
            sergeant.goesTo(link).isAt(ASKS).looks("leg");
            sergeant.pressesHere(CONFIRM).isAt("Confirmed").looks("leg-confirmed");
        }
        try (Person sergeant = Person.unknown(way)) {
            sergeant.goesTo(link).pressesHere(CONFIRM).isAt("This link does not work any more");
            sergeant.looks("leg-used");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void aNoticeIsReadByLinkAndCodeOnce(Way way) {
        SentOutside.Notice notice = sent.notice();
        String link = "/notice#" + notice.secret();
        try (Person head = Person.unknown(way)) {
            head.goesTo("/notice").isAt("This link is not complete");
        }
        try (Person head = Person.unknown(way)) {
            head.goesTo(link).isAt("Read a notice").looks("notice");
            head.fills("What is your code?", "000000").pressesHere("Open the notice");
            head.sees("That is not the code.").looks("notice-wrong-code");
            head.fills("What is your code?", notice.code())
                    .pressesHere("Open the notice")
                    .isAt("Notice")
                    .sees(SentOutside.WORDING)
                    .looks("notice-read");
        }
        try (Person head = Person.unknown(way)) {
            head.goesTo(link).fills("What is your code?", notice.code()).pressesHere("Open the notice");
            head.isAt("This notice cannot be opened any more").looks("notice-used");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK_WITHOUT_SCRIPTS", "PHONE_WITHOUT_SCRIPTS"})
    void withoutJavaScriptBothSayWhomToRing(Way way) {
        try (Person somebody = Person.unknown(way)) {
            somebody.goesTo("/leg#secret")
                    .sees("Ring instead: it counts the same.")
                    .sees("duty desk");
            somebody.goesTo("/notice#secret").sees("Ring instead: the notice is read to you.");
        }
    }
}
