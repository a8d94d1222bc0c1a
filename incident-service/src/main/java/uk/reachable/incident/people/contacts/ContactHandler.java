package uk.reachable.incident.people.contacts;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.people.ProfileRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.people.exclusion.PersonDoor;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Records how a person is reached, and forgets what was wrong. */
@Component
class ContactHandler {

    private final PersonDoor door;
    private final PersonContacts contacts;
    private final Vault vault;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ContactHandler(PersonDoor door, PersonContacts contacts, Vault vault, AuditTrail audit, Ids ids, Clock clock) {
        this.door = door;
        this.contacts = contacts;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public int add(Actor actor, String personId, ContactRequest request) {
        door.open(ProfileRules.CONTACTS, actor, personId);
        GivenContact given = request.given();
        String field = PersonContact.fieldOf(ids.next());
        vault.keep(vault.seal(List.of(new Secret(personId, field, given.contact()))));
        door.openToChange(ProfileRules.CONTACTS, actor, personId);
        var contact = new PersonContact(personId, contacts.next(personId), field, given.safety());
        contacts.add(contact);
        audit.record(actor, "ADD_CONTACT", "person", personId);
        return contact.number();
    }

    @Transactional
    public void remove(Actor actor, String personId, int number) {
        door.openToChange(ProfileRules.REMOVE_CONTACT, actor, personId);
        PersonContact removed =
                contacts.remove(personId, number, clock.instant()).orElseThrow(Problems::notFound);
        vault.forget(personId, removed.field());
        audit.record(actor, "REMOVE_CONTACT", "person", personId);
    }
}
