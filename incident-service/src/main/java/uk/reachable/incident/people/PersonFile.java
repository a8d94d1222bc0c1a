package uk.reachable.incident.people;

import java.util.List;
import java.util.Map;
import uk.reachable.incident.people.contacts.ContactView;
import uk.reachable.incident.people.contacts.PersonContact;
import uk.reachable.incident.people.family.RelationView;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.people.profile.HeldRole;
import uk.reachable.incident.people.profile.NotedFactor;

/**
 * All that is kept of a person, opened; what of it somebody sees is decided by {@link PersonViews}.
 *
 * @param texts what the vault holds, by field
 */
record PersonFile(
        KnownPerson known,
        Map<String, String> texts,
        List<PersonContact> contactsKept,
        List<HeldRole> roles,
        List<NotedFactor> factors,
        List<RelationView> relations) {

    List<ContactView> contacts() {
        return ContactView.of(contactsKept, texts);
    }

    /** Never says who it is. */
    @Override
    public String toString() {
        return "PersonFile[" + known.id() + "]";
    }
}
