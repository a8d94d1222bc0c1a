package uk.reachable.incident.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.casefile.people.SealedField;
import uk.reachable.incident.names.Places;
import uk.reachable.incident.people.access.PersonAccess;
import uk.reachable.incident.people.contacts.ContactView;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.relations.CaseRelation;

/** Builds the view that an access allows, and nothing beyond it. */
final class PersonViews {

    private PersonViews() {}

    /** A site in free text may name somebody: who is only asked does not see it. */
    static PersonView triage(KnownPerson found, PersonAccess.Triage access) {
        return view(found, access.needs(), null, Set.of(), null, null, null);
    }

    static PersonView disclosed(PersonFile file, PersonAccess.Disclosed access) {
        List<ContactView> contacts = access.fields().contains(IdentityField.CONTACT) ? file.contacts() : null;
        return view(
                file.known(),
                access.needs(),
                file.texts().get(SealedField.SITE),
                access.fields(),
                Identity.of(file.texts(), file.contacts(), access.fields()),
                contacts,
                null);
    }

    static PersonView full(PersonFile file, List<CaseRelation> all) {
        Set<IdentityField> everything = EnumSet.allOf(IdentityField.class);
        return view(
                file.known(),
                all.stream().map(CaseRelation::need).toList(),
                file.texts().get(SealedField.SITE),
                everything,
                Identity.of(file.texts(), file.contacts(), everything),
                file.contacts(),
                file);
    }

    /** @param whole where everything is shown, null elsewhere */
    private static PersonView view(
            KnownPerson found,
            List<Need> needs,
            @Nullable String siteText,
            Set<IdentityField> visible,
            @Nullable Identity identity,
            @Nullable List<ContactView> contacts,
            @Nullable PersonFile whole) {
        Person person = found.person();
        String siteName = Places.siteName(found.region(), person.site());
        return new PersonView(
                person.id(),
                found.incidentId(),
                found.incidentReference(),
                person.role(),
                person.ageBand(),
                needs,
                person.setting(),
                person.site(),
                siteName == null ? siteText : siteName,
                person.homeLocalAuthority(),
                Places.areaName(person.homeLocalAuthority()),
                person.expectedRelease(),
                visible,
                identity,
                person.subject(),
                contacts,
                whole == null ? null : whole.roles(),
                whole == null ? null : whole.factors(),
                whole == null ? null : whole.relations(),
                null,
                null);
    }
}
