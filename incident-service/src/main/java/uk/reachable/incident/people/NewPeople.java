package uk.reachable.incident.people;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.reachable.incident.casefile.opened.CaseFile;
import uk.reachable.incident.people.contacts.PersonContact;
import uk.reachable.incident.people.contacts.PersonContacts;
import uk.reachable.incident.people.profile.PersonRoles;

/** Begins what is kept of the people of a new case: the role that each has from then on, and how they are reached. */
@Component
public class NewPeople {

    private final PersonRoles roles;
    private final PersonContacts contacts;

    NewPeople(PersonRoles roles, PersonContacts contacts) {
        this.roles = roles;
        this.contacts = contacts;
    }

    /** In the transaction that keeps the case, after its people. */
    public void begin(CaseFile file, List<PersonContact> known) {
        file.people()
                .forEach(person -> roles.begin(
                        person.id(),
                        person.role(),
                        file.incident().loggedAt(),
                        file.incident().loggedBy()));
        known.forEach(contacts::add);
    }
}
