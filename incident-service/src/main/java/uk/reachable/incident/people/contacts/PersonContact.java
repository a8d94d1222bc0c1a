package uk.reachable.incident.people.contacts;

import java.util.List;
import java.util.stream.IntStream;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.vault.Secret;

/**
 * A contact of a person under its number; the contact itself is sealed.
 *
 * @param field where the vault keeps it
 */
public record PersonContact(String personId, int number, String field, Safety safety) {

    private static final String FIELD = IdentityField.CONTACT.code();

    /** Those that were given when the person was recorded, in their order. */
    public static List<PersonContact> of(String personId, List<GivenContact> given) {
        return IntStream.range(0, given.size())
                .mapToObj(i -> new PersonContact(
                        personId, i + 1, fieldOf(i + 1), given.get(i).safety()))
                .toList();
    }

    /** What is to be sealed of those that were given; the first is the identity's own. */
    public static List<Secret> furtherSecrets(String personId, List<GivenContact> given) {
        return IntStream.range(1, given.size())
                .mapToObj(i -> new Secret(personId, fieldOf(i + 1), given.get(i).contact()))
                .toList();
    }

    /** Of a contact that becomes known later: sealed before anything is locked, so before it has a number. */
    static String fieldOf(String id) {
        return FIELD + "/" + id;
    }

    /** The first is where identities have always had their contact. */
    private static String fieldOf(int number) {
        return number == 1 ? FIELD : FIELD + "/" + number;
    }
}
