package uk.reachable.incident.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.people.contacts.ContactView;
import uk.reachable.incident.vault.Secret;

import static uk.reachable.incident.casefile.people.IdentityField.CONTACT;
import static uk.reachable.incident.casefile.people.IdentityField.DATE_OF_BIRTH;
import static uk.reachable.incident.casefile.people.IdentityField.NAME;

/** Who a person is, as far as it is known or may be shown. */
public record Identity(
        @Nullable String name,
        @Nullable LocalDate dateOfBirth,
        @Nullable String contact) {

    /** Nothing is known yet. */
    public static final Identity UNKNOWN = new Identity(null, null, null);

    public List<Secret> secrets(String personId) {
        List<Secret> secrets = new ArrayList<>();
        add(secrets, personId, NAME, name);
        add(secrets, personId, DATE_OF_BIRTH, dateOfBirth == null ? null : dateOfBirth.toString());
        add(secrets, personId, CONTACT, contact);
        return secrets;
    }

    private static void add(List<Secret> secrets, String personId, IdentityField field, @Nullable String text) {
        if (text != null) {
            secrets.add(new Secret(personId, field.code(), text));
        }
    }

    /** Only these fields of what the vault holds about a person; the contact is the first in use. */
    static Identity of(Map<String, String> opened, List<ContactView> contacts, Set<IdentityField> visible) {
        String born = pick(opened, visible, DATE_OF_BIRTH);
        return new Identity(
                pick(opened, visible, NAME),
                born == null ? null : LocalDate.parse(born),
                visible.contains(CONTACT) && !contacts.isEmpty()
                        ? contacts.getFirst().contact()
                        : null);
    }

    private static @Nullable String pick(Map<String, String> opened, Set<IdentityField> visible, IdentityField field) {
        return visible.contains(field) ? opened.get(field.code()) : null;
    }

    /** Never says who it is. */
    @Override
    public String toString() {
        return "Identity[not shown]";
    }
}
