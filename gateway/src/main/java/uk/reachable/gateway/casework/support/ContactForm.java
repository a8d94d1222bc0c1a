package uk.reachable.gateway.casework.support;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.ContactAnswer;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.words.LondonTime;

/** What somebody types of a contact: what the person answered, when to ask again, and when it was, if not just now. */
final class ContactForm {

    static final Map<String, String> LABELS = Map.of(
            "answer", "What they answered",
            "askAgainOn", "The day to ask again",
            "contactedAt", "The day and time");

    private ContactForm() {}

    /** As referral-service takes it; {@code contactedAt} is null for just now. */
    record Contact(
            @Nullable String answer,
            @Nullable LocalDate askAgainOn,
            @Nullable Instant contactedAt) {}

    /** The day to ask again belongs to "not now", and is left out with whatever else was typed. */
    static Contact contact(Form form) {
        boolean later = form.value("answer").equals(ContactAnswer.NOT_NOW.name());
        return new Contact(form.orNull("answer"), later ? day(form, "askAgainOn") : null, moment(form));
    }

    /** What the page itself finds wrong: half a moment, and what is no day at all. */
    static List<Mistake> mistakes(Form form) {
        List<Mistake> mistakes = new ArrayList<>();
        if (form.value("answer").isEmpty()) {
            mistakes.add(new Mistake("answer", "Choose what they answered"));
        }
        if (form.orNull("askAgainOn") != null && day(form, "askAgainOn") == null) {
            mistakes.add(new Mistake("askAgainOn", "Enter a day, such as 27/11/2026"));
        }
        boolean typed = form.orNull("contactedAt") != null || form.orNull("time") != null;
        if (typed && moment(form) == null) {
            mistakes.add(new Mistake("contactedAt", "Enter a day and a time, or neither for just now"));
        }
        return mistakes;
    }

    private static @Nullable Instant moment(Form form) {
        LocalDate day = day(form, "contactedAt");
        try {
            return day == null ? null : LondonTime.moment(day, LocalTime.parse(form.value("time")));
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    static @Nullable LocalDate day(Form form, String name) {
        try {
            return LocalDate.parse(form.value(name));
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
