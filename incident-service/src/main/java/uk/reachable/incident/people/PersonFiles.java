package uk.reachable.incident.people;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.reachable.incident.people.contacts.PersonContacts;
import uk.reachable.incident.people.erasure.Erasures;
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
    private final Erasures erasures;

    PersonFiles(
            Vault vault,
            PersonContacts contacts,
            PersonRoles roles,
            PersonFactors factors,
            Family family,
            Erasures erasures) {
        this.vault = vault;
        this.contacts = contacts;
        this.roles = roles;
        this.factors = factors;
        this.family = family;
        this.erasures = erasures;
    }

    PersonFile open(KnownPerson known, Actor reader) {
        // Nothing is told from the moment when it was ordered, were the key not destroyed yet.
        Map<String, String> texts = erasures.of(known.id()).isPresent() ? Map.of() : vault.open(known.id());
        return new PersonFile(
                known,
                texts,
                contacts.of(known.id()),
                roles.of(known.id()),
                factors.of(known.id()),
                family.of(known.id(), texts, reader));
    }
}
