package uk.reachable.gateway.incident.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;

/**
 * Who somebody is, as incident-service answers whoever may know; null is not known, or not theirs to see. The same is
 * read of a disclosure as its recipient will see it.
 */
public record KnownPerson(
        String incidentReference,
        PersonRole role,
        AgeBand ageBand,
        @Nullable Setting setting,
        @Nullable String site,
        @Nullable String siteName,
        @Nullable String homeLocalAuthorityName,
        @Nullable Instant expectedRelease,
        @Nullable List<String> visible,
        @Nullable Identity identity,
        @Nullable List<Contact> contacts,
        @Nullable List<Role> roles,
        @Nullable List<Factor> factors,
        @Nullable ContactPaused contactPaused,
        @Nullable Instant erasedAt) {

    public record Identity(
            @Nullable String name,
            @Nullable LocalDate dateOfBirth,
            @Nullable String contact) {

        /** Never says who. */
        @Override
        public String toString() {
            return "Identity";
        }
    }

    /** How they are reached, whose it is, and what is safe. */
    public record Contact(
            int number, String contact, String whose, String safeToRing, String safeToText, String safeToLeaveMessage) {

        /** Never says how somebody is reached. */
        @Override
        public String toString() {
            return "Contact[" + number + "]";
        }
    }

    public record Role(
            PersonRole role, Instant from, @Nullable Instant to) {}

    /** What makes them vulnerable, or is a risk, in the words of the region's list. */
    public record Factor(String code, String words, Instant since) {}

    /** Police ask that nobody contacts them, and look at it again then. */
    public record ContactPaused(Instant reviewBy) {}

    public List<Contact> reachedBy() {
        return Objects.requireNonNullElse(contacts, List.of());
    }

    List<Role> held() {
        return Objects.requireNonNullElse(roles, List.of());
    }

    List<Factor> noted() {
        return Objects.requireNonNullElse(factors, List.of());
    }

    /** Never says who. */
    @Override
    public String toString() {
        return "KnownPerson[" + incidentReference + "]";
    }
}
