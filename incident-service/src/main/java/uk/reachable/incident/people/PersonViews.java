package uk.reachable.incident.people;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.casefile.IdentityField;
import uk.reachable.incident.casefile.Person;
import uk.reachable.incident.casefile.SealedField;
import uk.reachable.incident.names.Places;
import uk.reachable.incident.relations.CaseRelation;

/** Builds the view that an access allows, and nothing beyond it. */
final class PersonViews {

    private PersonViews() {}

    /** A site in free text may name somebody: who is only asked does not see it. */
    static PersonView triage(PersonRecord found, PersonAccess.Triage access) {
        return view(found, access.needs(), null, Set.of(), null);
    }

    static PersonView disclosed(PersonRecord found, PersonAccess.Disclosed access, Map<String, String> opened) {
        return view(
                found,
                access.needs(),
                opened.get(SealedField.SITE),
                access.fields(),
                Identity.of(opened, access.fields()));
    }

    static PersonView full(PersonRecord found, List<CaseRelation> all, Map<String, String> opened) {
        Set<IdentityField> everything = EnumSet.allOf(IdentityField.class);
        List<Need> needs = all.stream().map(CaseRelation::need).toList();
        return view(found, needs, opened.get(SealedField.SITE), everything, Identity.of(opened, everything));
    }

    private static PersonView view(
            PersonRecord found,
            List<Need> needs,
            @Nullable String siteText,
            Set<IdentityField> visible,
            @Nullable Identity identity) {
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
                null);
    }
}
