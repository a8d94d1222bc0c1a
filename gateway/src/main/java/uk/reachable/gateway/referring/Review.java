package uk.reachable.gateway.referring;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.incident.people.ContactWords;
import uk.reachable.gateway.incident.people.KnownPerson;
import uk.reachable.gateway.pages.SummaryRow;
import uk.reachable.gateway.words.LondonTime;
import uk.reachable.gateway.words.Words;

/**
 * What a service will see of somebody, before it is sent.
 *
 * @param seen exactly what it will see, a line each
 * @param hidden which of the items of an identity it will not see
 * @param remedy what has to be done before anything may be sent; null when it may
 */
record Review(
        String recipient,
        List<SummaryRow> seen,
        @Nullable String hidden,
        String lawfulBasis,
        String agreement,
        @Nullable String remedy) {

    static final List<Option> ITEMS = List.of(
            new Option("name", "Name"),
            new Option("dateOfBirth", "Date of birth"),
            new Option("contact", "How to reach them", "With whose telephone it is and what is safe"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    static Review of(Preview preview, Instant now) {
        String hidden = ITEMS.stream()
                .filter(item -> !preview.visible().contains(item.value()))
                .map(item -> item.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
        return new Review(
                preview.recipient(),
                seen(preview.asRecipient(), preview.visible(), now),
                hidden.isEmpty() ? null : hidden,
                preview.lawfulBasis().words(),
                agreement(preview.agreement()),
                preview.remedy());
    }

    /** Where it is reviewed, and where the service is asked when a programme is named. */
    static String address(String referral, String organisation, @Nullable String programme) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(referral + "/review").queryParam("organisation", "{organisation}");
        return programme == null
                ? address.encode().buildAndExpand(organisation).toUriString()
                : address.queryParam("programme", "{programme}")
                        .encode()
                        .buildAndExpand(organisation, programme)
                        .toUriString();
    }

    private static List<SummaryRow> seen(KnownPerson person, List<String> visible, Instant now) {
        List<SummaryRow> rows = new ArrayList<>();
        identity(rows, person.identity(), visible);
        if (visible.contains("contact")) {
            contacts(rows, person);
        }
        rows.add(new SummaryRow("Incident", person.incidentReference()));
        rows.add(new SummaryRow("Role", Words.of(person.role())));
        rows.add(new SummaryRow("Age", Words.of(person.ageBand())));
        String where = person.siteName() == null ? person.site() : person.siteName();
        add(rows, "Where they are now", where);
        add(rows, "Kind of place", person.setting() == null ? null : Words.of(person.setting()));
        add(
                rows,
                "Leaves there about",
                person.expectedRelease() == null ? null : LondonTime.words(person.expectedRelease(), now));
        add(rows, "Lives in", person.homeLocalAuthorityName());
        if (person.contactPaused() != null) {
            rows.add(new SummaryRow(
                    "Do not contact yet",
                    "Police look at it again by "
                            + LondonTime.words(person.contactPaused().reviewBy(), now)));
        }
        return List.copyOf(rows);
    }

    private static void identity(List<SummaryRow> rows, KnownPerson.@Nullable Identity identity, List<String> visible) {
        if (visible.contains("name")) {
            rows.add(new SummaryRow(
                    "Name", identity == null || identity.name() == null ? "Not known" : identity.name()));
        }
        if (visible.contains("dateOfBirth")) {
            rows.add(new SummaryRow(
                    "Date of birth",
                    identity == null || identity.dateOfBirth() == null
                            ? "Not known"
                            : DAY.format(identity.dateOfBirth())));
        }
    }

    private static void contacts(List<SummaryRow> rows, KnownPerson person) {
        if (person.reachedBy().isEmpty()) {
            rows.add(new SummaryRow("How to reach them", "Not known"));
        }
        for (KnownPerson.Contact contact : person.reachedBy()) {
            rows.add(new SummaryRow(
                    "How to reach them",
                    "%s (%s). %s"
                            .formatted(
                                    contact.contact(),
                                    ContactWords.whose(contact.whose()).toLowerCase(Locale.UK),
                                    ContactWords.safety(contact))));
        }
    }

    private static void add(List<SummaryRow> rows, String key, @Nullable String value) {
        if (value != null) {
            rows.add(new SummaryRow(key, value));
        }
    }

    private static String agreement(Preview.@Nullable Agreement agreement) {
        return agreement == null
                ? "There is no information-sharing agreement that is current"
                : "%s, from %s to %s"
                        .formatted(
                                agreement.reference() == null ? "An agreement" : agreement.reference(),
                                DAY.format(agreement.from()),
                                DAY.format(agreement.to()));
    }

    /** Never says who it is. */
    @Override
    public String toString() {
        return "Review[" + recipient + "]";
    }
}
