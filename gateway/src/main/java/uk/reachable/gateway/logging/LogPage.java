package uk.reachable.gateway.logging;

import java.util.List;
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

    /** An empty one. */
    static LogPage begun(LogOptions options, boolean kept) {
        return page(LogForm.begun(), options, false, kept, -1);
    }

    /** With what was typed before. */
    static LogPage again(Form form, LogOptions options) {
        Form shown = People.in(form) == 0 ? People.withOneMore(form) : form;
        return page(shown, options, true, true, -1);
    }

    /** With one more person. */
    static LogPage withOneMore(Form form, LogOptions options) {
        Form shown = People.withOneMore(form);
        return page(shown, options, true, true, People.in(shown) - 1);
    }

    private static LogPage page(Form form, LogOptions options, boolean grown, boolean kept, int added) {
        int people = People.in(form);
        return new LogPage(
                form,
                options,
                IntStream.range(0, people)
                        .mapToObj(one -> person(form, one, people > 1, one == added))
                        .toList(),
                grown,
                WHERE_AND_WHEN.stream().anyMatch(field -> isUsed(form, field)),
                kept);
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
