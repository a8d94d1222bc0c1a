package uk.reachable.intervention.catalogue.sheet;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.programme.Contact;

/** Whom to ring: a team, never a person. */
@Schema(name = "Contact")
public record ContactView(
        @NotBlank @Size(max = 200) String team,
        @NotBlank @Size(max = 40) String phone) {

    static ContactView of(Contact contact) {
        return new ContactView(contact.team(), contact.phone());
    }

    static @Nullable ContactView ofNullable(@Nullable Contact contact) {
        return contact == null ? null : of(contact);
    }

    Contact toContact() {
        return new Contact(team, phone);
    }
}
