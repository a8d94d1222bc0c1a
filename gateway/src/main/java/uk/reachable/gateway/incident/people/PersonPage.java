package uk.reachable.gateway.incident.people;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * Somebody as the duty desk knows them.
 *
 * @param erased since when nobody can know who they were; then nothing can be changed. Null before
 * @param paused until when police ask that nobody contacts them; null when somebody may
 */
record PersonPage(
        String reference,
        String name,
        boolean isChild,
        @Nullable String erased,
        @Nullable String paused,
        List<SummaryRow> rows,
        List<ContactLine> contacts,
        List<String> roles,
        List<Noted> factors,
        List<Option> otherFactors) {

    private static final DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** {@code phone} is null where a contact is no telephone number. */
    record ContactLine(
            int number,
            String whose,
            String contact,
            @Nullable String phone,
            String safety) {

        /** Never says how somebody is reached. */
        @Override
        public String toString() {
            return "ContactLine[" + number + "]";
        }
    }

    record Noted(String code, String words, String since) {}

    static PersonPage of(KnownPerson person, Instant now) {
        KnownPerson.Identity identity = person.identity();
        return new PersonPage(
                person.incidentReference(),
                name(person, identity),
                person.ageBand() == AgeBand.UNDER_18,
                person.erasedAt() == null
                        ? null
                        : "Who this was, was erased %s. Nobody can know it any more, and nothing can be changed."
                                .formatted(LondonTime.words(person.erasedAt(), now)),
                person.contactPaused() == null
                        ? null
                        : "Police ask not to contact them yet. They look at it again by %s."
                                .formatted(
                                        LondonTime.words(person.contactPaused().reviewBy(), now)),
                rows(person, now),
                person.reachedBy().stream().map(PersonPage::line).toList(),
                person.held().stream().map(role -> role(role, now)).toList(),
                person.noted().stream()
                        .map(one -> new Noted(one.code(), one.words(), LondonTime.words(one.since(), now)))
                        .toList(),
                person.erasedAt() == null ? Factor.besides(person.noted()) : List.of());
    }

    private static String name(KnownPerson person, KnownPerson.@Nullable Identity identity) {
        if (person.erasedAt() != null) {
            return "Somebody who was erased";
        }
        return identity == null || identity.name() == null ? "Name not known" : identity.name();
    }

    private static List<SummaryRow> rows(KnownPerson person, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(new SummaryRow("Role", Words.of(person.role())));
        rows.add(new SummaryRow("Age", Words.of(person.ageBand())));
        KnownPerson.Identity identity = person.identity();
        if (identity != null && identity.dateOfBirth() != null) {
            rows.add(new SummaryRow("Date of birth", BIRTHDAY.format(identity.dateOfBirth())));
        }
        String where = person.siteName() == null ? person.site() : person.siteName();
        if (where != null) {
            rows.add(new SummaryRow("Where they are now", where));
        } else if (person.setting() != null) {
            rows.add(new SummaryRow("Where they are now", Words.of(person.setting())));
        }
        if (person.expectedRelease() != null) {
            rows.add(new SummaryRow("Leaves there about", LondonTime.words(person.expectedRelease(), now)));
        }
        rows.add(new SummaryRow("Lives in", Objects.requireNonNullElse(person.homeLocalAuthorityName(), "Not known")));
        return List.copyOf(rows);
    }

    private static ContactLine line(KnownPerson.Contact contact) {
        return new ContactLine(
                contact.number(),
                ContactWords.whose(contact.whose()),
                contact.contact(),
                phone(contact),
                ContactWords.safety(contact));
    }

    /** A telephone that is not safe to ring is no link: nobody is to ring it by a slip. */
    private static @Nullable String phone(KnownPerson.Contact contact) {
        return contact.contact().matches("\\+?[0-9 ]{7,20}")
                        && !contact.safeToRing().equals("NO")
                ? contact.contact()
                : null;
    }

    private static String role(KnownPerson.Role role, Instant now) {
        return "%s, %s %s%s"
                .formatted(
                        Words.of(role.role()),
                        role.to() == null ? "since" : "from",
                        LondonTime.words(role.from(), now),
                        role.to() == null ? "" : " to " + LondonTime.words(role.to(), now));
    }

    /** Never says who. */
    @Override
    public String toString() {
        return "PersonPage[" + reference + "]";
    }
}
