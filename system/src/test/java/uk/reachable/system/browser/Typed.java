package uk.reachable.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import uk.reachable.system.browser.bench.Person;

/** What somebody types into a form, where it depends on the day or on what the form offers. */
final class Typed {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private Typed() {}

    /** A day and a time, so many hours from now; negative ones are over. */
    static String inHours(int hours) {
        return MINUTE.format(LocalDateTime.now(LONDON).plusHours(hours));
    }

    static String today() {
        return LocalDateTime.now(LONDON).toLocalDate().toString();
    }

    static String inDays(int days) {
        return LocalDateTime.now(LONDON).toLocalDate().plusDays(days).toString();
    }

    /** The first choice of a list that says this. */
    static String choice(Person person, String list, String part) {
        return person.page()
                .getByLabel(list, new Page.GetByLabelOptions().setExact(true))
                .locator("option:not([value=''])")
                .filter(new Locator.FilterOptions().setHasText(part))
                .first()
                .textContent()
                .strip();
    }
}
