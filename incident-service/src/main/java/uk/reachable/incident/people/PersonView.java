package uk.reachable.incident.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.SubjectKind;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.people.contacts.ContactView;
import uk.reachable.incident.people.erasure.Erasure;
import uk.reachable.incident.people.family.RelationView;
import uk.reachable.incident.people.profile.HeldRole;
import uk.reachable.incident.people.profile.NotedFactor;
import uk.reachable.incident.safeguarding.pause.ContactPause;
import uk.reachable.incident.safeguarding.pause.ContactPausedPart;

/**
 * A person as this caller may see them; {@code visible} says which parts of the identity are shown if they are known.
 *
 * @param role the one that they were recorded with
 * @param contacts null where contacts are not shown; {@code identity.contact} is the first of them
 * @param roles all that they have or had; null, as are factors and relations, where not everything is shown
 * @param erasedAt since when nobody knows who they were, because they were erased; null before
 */
record PersonView(
        String id,
        String incidentId,
        String incidentReference,
        PersonRole role,
        AgeBand ageBand,
        List<Need> needs,
        @Nullable Setting setting,
        @Nullable String site,
        @Nullable String siteName,
        String homeLocalAuthority,
        @Nullable String homeLocalAuthorityName,
        @Nullable Instant expectedRelease,
        Set<IdentityField> visible,
        @Nullable Identity identity,
        SubjectKind subject,
        @Nullable List<ContactView> contacts,
        @Nullable List<HeldRole> roles,
        @Nullable List<NotedFactor> factors,
        @Nullable List<RelationView> relations,
        @Nullable ContactPausedPart contactPaused,
        @Nullable Instant erasedAt) {

    PersonView paused(ContactPause pause) {
        return with(ContactPausedPart.of(pause), erasedAt);
    }

    /** Nothing of who they were is left to show. */
    PersonView erased(Erasure erasure) {
        return with(contactPaused, erasure.orderedAt());
    }

    private PersonView with(@Nullable ContactPausedPart pausedNow, @Nullable Instant erasedSince) {
        return new PersonView(
                id,
                incidentId,
                incidentReference,
                role,
                ageBand,
                needs,
                setting,
                site,
                siteName,
                homeLocalAuthority,
                homeLocalAuthorityName,
                expectedRelease,
                visible,
                identity,
                subject,
                contacts,
                roles,
                factors,
                relations,
                pausedNow,
                erasedSince);
    }

    /** Never says who it is. */
    @Override
    public String toString() {
        return "PersonView[" + id + "]";
    }
}
