package uk.reachable.gateway.logging.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.form.Form;

/** What POST /api/incidents is sent; what nobody has said is null. */
public record IncidentRequest(
        @Nullable String category,
        @Nullable String severity,
        @Nullable String localAuthority,
        @Nullable Instant occurredAt,
        @Nullable String setting,
        @Nullable String site,
        @Nullable String placeElsewhere,
        @Nullable String source,
        @Nullable String externalReference,
        @Nullable String summary,
        List<Person> people) {

    /** What a service that takes somebody on learns of them, unless the officer chooses otherwise. */
    static final List<String> USUAL = List.of("name", "contact");

    /** Somebody in it; {@code disclose} is null where it is what their need usually discloses. */
    public record Person(
            @Nullable String role,
            @Nullable String ageBand,
            List<String> needs,
            @Nullable String setting,
            @Nullable String site,
            @Nullable String homeLocalAuthority,
            @Nullable Instant expectedRelease,
            @Nullable Identity identity,
            @Nullable List<String> disclose) {

        /** Never says who it is. */
        @Override
        public String toString() {
            return "Person[" + role + " " + ageBand + "]";
        }
    }

    /** Who they are. */
    public record Identity(@Nullable String name, @Nullable LocalDate dateOfBirth, List<Contact> contacts) {

        /** Never says who it is. */
        @Override
        public String toString() {
            return "Identity[not shown]";
        }
    }

    /** How they are reached, and whether that is safe. */
    public record Contact(
            String contact,
            @Nullable String whose,
            @Nullable String safeToRing) {

        /** Never says how. */
        @Override
        public String toString() {
            return "Contact[" + whose + "]";
        }
    }

    /** Never says what was written. */
    @Override
    public String toString() {
        return "IncidentRequest[" + category + " " + severity + "]";
    }

    public static IncidentRequest of(Form form, Instant now) {
        return new IncidentRequest(
                form.orNull("category"),
                form.orNull("severity"),
                form.orNull("localAuthority"),
                LogForm.OCCURRED_AT.in(form, now),
                form.orNull("setting"),
                form.orNull("site"),
                form.orNull("placeElsewhere"),
                form.orNull("source"),
                form.orNull("externalReference"),
                form.orNull("summary"),
                IntStream.range(0, People.in(form))
                        .mapToObj(person -> person(form, person, now))
                        .toList());
    }

    private static Person person(Form form, int number, Instant now) {
        String prefix = People.prefix(number);
        return new Person(
                form.orNull(prefix + "role"),
                form.orNull(prefix + "ageBand"),
                form.values(prefix + "needs"),
                form.orNull(prefix + "setting"),
                form.orNull(prefix + "site"),
                form.orNull(prefix + "homeLocalAuthority"),
                LogForm.releaseOf(number).in(form, now),
                identity(form, prefix + "identity."),
                disclosed(form.values(prefix + "disclose")));
    }

    private static @Nullable Identity identity(Form form, String prefix) {
        String name = form.orNull(prefix + "name");
        LocalDate born = SaidTime.day(form.value(prefix + "dateOfBirth"));
        List<Contact> contacts = contacts(form, prefix + "contacts[0].");
        return name == null && born == null && contacts.isEmpty() ? null : new Identity(name, born, contacts);
    }

    private static List<Contact> contacts(Form form, String prefix) {
        String contact = form.orNull(prefix + "contact");
        return contact == null
                ? List.of()
                : List.of(new Contact(contact, form.orNull(prefix + "whose"), form.orNull(prefix + "safeToRing")));
    }

    private static @Nullable List<String> disclosed(List<String> chosen) {
        return Set.copyOf(chosen).equals(Set.copyOf(USUAL)) ? null : chosen;
    }
}
