package uk.reachable.incident.people;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.reachable.incident.people.contacts.PersonContacts;
import uk.reachable.incident.people.family.Family;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.people.profile.PersonFactors;
import uk.reachable.incident.people.profile.PersonRoles;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;

/** Opens all that is kept of a person; whoever asks has decided that it may be opened, and has audited it. */
@Component
class PersonFiles {

    private final Vault vault;
    private final PersonContacts contacts;
    private final PersonRoles roles;
    private final PersonFactors factors;
    private final Family family;

    PersonFiles(Vault vault, PersonContacts contacts, PersonRoles roles, PersonFactors factors, Family family) {
        this.vault = vault;
        this.contacts = contacts;
        this.roles = roles;
        this.factors = factors;
        this.family = family;
    }

    PersonFile open(KnownPerson known, Actor reader) {
        Map<String, String> texts = vault.open(known.id());
        return new PersonFile(
                known,
                texts,
                contacts.of(known.id()),
                roles.of(known.id()),
                factors.of(known.id()),
                family.of(known.id(), texts, reader));
    }
}
