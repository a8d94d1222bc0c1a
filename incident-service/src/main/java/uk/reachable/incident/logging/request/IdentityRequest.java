package uk.reachable.incident.logging.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.people.contacts.ContactRequest;
import uk.reachable.incident.people.contacts.GivenContact;
import uk.reachable.incident.people.contacts.Safety;

/** Who a person is, as far as it is known. */
public record IdentityRequest(
        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String name,

        @Nullable LocalDate dateOfBirth,

        @Size(max = 200, message = "has at most 200 characters") @Nullable
        String contact,

        @Size(max = 10, message = "has at most 10 contacts") @Nullable
        List<@NotNull(message = "must be a contact") @Valid ContactRequest> contacts) {

    /** All of them: one that nothing is said of is the first. */
    List<GivenContact> given() {
        List<GivenContact> listed = contacts == null
                ? List.of()
                : contacts.stream().map(ContactRequest::given).toList();
        if (contact == null || contact.isBlank() || listed.stream().anyMatch(one -> one.isAt(contact.strip()))) {
            return listed;
        }
        return Stream.concat(Stream.of(new GivenContact(contact.strip(), Safety.NOT_KNOWN)), listed.stream())
                .toList();
    }

    /** Never says who it is. */
    @Override
    public String toString() {
        return "IdentityRequest[not shown]";
    }
}
