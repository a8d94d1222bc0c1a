package uk.reachable.gateway.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * The person as disclosed: what is known, whose phone it is, and whether it is safe to ring.
 *
 * @param factors what makes them vulnerable, or is a risk
 * @param relations who is what to them, and who has spoken to whom
 */
record PersonCard(List<SummaryRow> rows, List<Phone> phones, List<String> factors, List<String> relations) {

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ]{7,}\\d");

    /**
     * A way to reach the person.
     *
     * @param ring the number to ring; null where nobody said that it is safe, and where there is none
     * @param safe what is safe and what is not
     * @param warns whether something is not safe, or not known to be
     */
    record Phone(String whose, String contact, @Nullable String ring, List<String> safe, boolean warns) {}

    static PersonCard of(Person person, Instant now) {
        return new PersonCard(
                rows(person, now),
                Objects.requireNonNullElse(person.contacts(), List.<Person.Contact>of()).stream()
                        .map(PersonCard::phone)
                        .toList(),
                Objects.requireNonNullElse(person.factors(), List.<Person.Factor>of()).stream()
                        .map(Person.Factor::words)
                        .toList(),
                Objects.requireNonNullElse(person.relations(), List.<Person.Relation>of()).stream()
                        .map(relation -> relation(relation, now))
                        .toList());
    }

    private static List<SummaryRow> rows(Person person, Instant now) {
        Person.Identity identity = Objects.requireNonNullElse(person.identity(), new Person.Identity(null, null, null));
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow("Name", shown(person, "name", identity.name())));
        String born = identity.dateOfBirth() == null ? null : LondonTime.day(identity.dateOfBirth());
        rows.add(new SummaryRow("Date of birth", shown(person, "dateOfBirth", born)));
        if (person.contacts() == null || person.contacts().isEmpty()) {
            rows.add(new SummaryRow("Contact", shown(person, "contact", identity.contact())));
        }
        rows.add(new SummaryRow("In the incident", Words.of(person.role())));
        rows.add(new SummaryRow("Where they are", where(person)));
        if (person.expectedRelease() != null) {
            rows.add(new SummaryRow("Discharge", "About " + LondonTime.words(person.expectedRelease(), now)));
        }
        rows.add(new SummaryRow("Home area", Objects.requireNonNullElse(person.homeLocalAuthorityName(), "Not known")));
        return List.copyOf(rows);
    }

    private static String shown(Person person, String field, @Nullable String value) {
        if (value != null) {
            return value;
        }
        return person.visible().contains(field) ? "Not known" : "Not shared with you";
    }

    private static String where(Person person) {
        String setting = person.setting() == null ? null : Words.of(person.setting());
        List<String> parts = Stream.of(person.siteName(), setting)
                .flatMap(Stream::ofNullable)
                .toList();
        return parts.isEmpty() ? "Not known" : String.join(", ", parts);
    }

    private static Phone phone(Person.Contact contact) {
        Matcher number = NUMBER.matcher(contact.contact());
        boolean ringable = contact.safeToRing().equals("YES") && number.find();
        List<String> answers = List.of(contact.safeToRing(), contact.safeToText(), contact.safeToLeaveMessage());
        return new Phone(
                PersonWords.whose(contact.whose()),
                contact.contact(),
                ringable ? number.group() : null,
                List.of(
                        PersonWords.safe("to ring", contact.safeToRing()),
                        PersonWords.safe("to text", contact.safeToText()),
                        PersonWords.safe("to leave a message", contact.safeToLeaveMessage())),
                answers.stream().anyMatch(answer -> !answer.equals("YES")));
    }

    private static String relation(Person.Relation relation, Instant now) {
        String who =
                Objects.requireNonNullElse(relation.name(), "Somebody") + ": " + PersonWords.relation(relation.kind());
        String spoken = String.join(
                "; ",
                relation.spokenTo().stream()
                        .map(one -> "%s spoke to them %s".formatted(one.by(), LondonTime.words(one.at(), now)))
                        .toList());
        return spoken.isEmpty() ? who : who + ". " + spoken;
    }
}
