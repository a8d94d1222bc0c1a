package uk.reachable.gateway.referring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.reachable.gateway.incident.people.KnownPerson;

/**
 * What an organisation would see of a person, as incident-service answers it.
 *
 * @param agreement the information-sharing agreement that is current; null when there is none
 * @param remedy what has to be done before anything may be sent; null when it may
 * @param asRecipient exactly what the organisation will see
 */
record Preview(
        String organisation,
        @Nullable String organisationName,
        Basis lawfulBasis,
        @Nullable Agreement agreement,
        @Nullable String remedy,
        KnownPerson asRecipient) {

    record Basis(String words) {}

    record Agreement(@Nullable String reference, LocalDate from, LocalDate to) {}

    String recipient() {
        return Objects.requireNonNullElse(organisationName, organisation);
    }

    List<String> visible() {
        return Objects.requireNonNullElse(asRecipient.visible(), List.of());
    }

    /** Never says who it is. */
    @Override
    public String toString() {
        return "Preview[" + organisation + "]";
    }
}
