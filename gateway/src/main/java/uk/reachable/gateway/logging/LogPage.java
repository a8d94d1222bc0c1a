package uk.reachable.gateway.logging;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.logging.form.LogForm;
import uk.reachable.gateway.logging.form.People;

/**
 * The page: three questions first, then whatever else is known.
 *
 * @param grown whether all of it is shown at once, and not only what the answers so far ask for
 * @param whereAndWhen whether the part about place and time is open
 * @param kept whether what is typed is kept while it is typed
 */
record LogPage(Form form, LogOptions options, List<Person> people, boolean grown, boolean whereAndWhen, boolean kept) {

    private static final List<String> WHERE_AND_WHEN =
            List.of("occurredAt", "occurredAt.day", "site", "setting", "placeElsewhere", "source", "externalReference");

    private static final List<String> MORE = List.of(
            "setting",
            "homeLocalAuthority",
            "expectedRelease.day",
            "identity.contacts[0].whose",
            "identity.contacts[0].safeToRing");

    /**
     * Somebody on it.
     *
     * @param prefix what all their fields begin with
     * @param more whether what is seldom known is open
     * @param added whether they were added just now, so that one goes on there
     */
    record Person(int number, String prefix, boolean removable, boolean more, boolean added) {}

    /** An empty one but for what is known of whoever begins it. */
    static LogPage begun(LogOptions options, Map<String, String> known, boolean kept) {
        Form form = LogForm.begun(known);
        return new LogPage(form, options, people(form, -1), false, false, kept);
    }

    /** With what was typed before. */
    static LogPage again(Form form, LogOptions options) {
        Form shown = People.in(form) == 0 ? People.withOneMore(form) : form;
        return page(shown, options, -1);
    }

    /** With one more person. */
    static LogPage withOneMore(Form form, LogOptions options) {
        Form shown = People.withOneMore(form);
        return page(shown, options, People.in(shown) - 1);
    }

    private static LogPage page(Form form, LogOptions options, int added) {
        boolean whereAndWhen = WHERE_AND_WHEN.stream().anyMatch(field -> isUsed(form, field));
        return new LogPage(form, options, people(form, added), true, whereAndWhen, true);
    }

    private static List<Person> people(Form form, int added) {
        int people = People.in(form);
        return IntStream.range(0, people)
                .mapToObj(one -> person(form, one, people > 1, one == added))
                .toList();
    }

    private static Person person(Form form, int number, boolean removable, boolean added) {
        String prefix = People.prefix(number);
        return new Person(
                number + 1, prefix, removable, MORE.stream().anyMatch(field -> isUsed(form, prefix + field)), added);
    }

    private static boolean isUsed(Form form, String field) {
        return !form.value(field).isEmpty() || form.mistake(field) != null;
    }
}
