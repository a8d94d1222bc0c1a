package uk.reachable.gateway.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;

/** Who somebody is, as far as incident-service shows it to the reader; what is hidden is null. */
record Person(
        PersonRole role,
        @Nullable Setting setting,
        @Nullable String siteName,
        @Nullable String homeLocalAuthorityName,
        @Nullable Instant expectedRelease,
        Set<String> visible,
        @Nullable Identity identity,
        @Nullable List<Contact> contacts,
        @Nullable List<Factor> factors,
        @Nullable List<Relation> relations) {

    record Identity(
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable String contact) {}

    /** A way to reach them: whose it is, and whether it is safe. */
    record Contact(String whose, String contact, String safeToRing, String safeToText, String safeToLeaveMessage) {}

    record Factor(String words) {}

    record Relation(String kind, @Nullable String name, List<SpokenTo> spokenTo) {}

    record SpokenTo(String by, Instant at) {}
}
