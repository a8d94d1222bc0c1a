package uk.reachable.incident.people;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.codes.Need;
import uk.reachable.incident.access.people.DisclosureRules;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.people.access.PersonAccess;
import uk.reachable.incident.people.access.PersonAccessPolicy;
import uk.reachable.incident.people.agreement.Agreements;
import uk.reachable.incident.people.disclosure.DisclosurePolicy;
import uk.reachable.incident.people.disclosure.Sendings;
import uk.reachable.incident.people.exclusion.PersonDoor;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.relations.CaseRelation;
import uk.reachable.incident.relations.CaseRelations;
import uk.reachable.incident.relations.Standing;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Shows a disclosure as its recipient will see it: by the same decision, and the same view, as their own read. */
@Component
class PreviewReader {

    private final PersonDoor door;
    private final CaseRelations relations;
    private final DisclosurePolicy policy;
    private final Agreements agreements;
    private final Sendings sendings;
    private final PersonFiles files;
    private final Directory directory;
    private final AuditTrail audit;

    PreviewReader(
            PersonDoor door,
            CaseRelations relations,
            DisclosurePolicy policy,
            Agreements agreements,
            Sendings sendings,
            PersonFiles files,
            Directory directory,
            AuditTrail audit) {
        this.door = door;
        this.relations = relations;
        this.policy = policy;
        this.agreements = agreements;
        this.sendings = sendings;
        this.files = files;
        this.directory = directory;
        this.audit = audit;
    }

    /** Who may not see the person hears so before anything that they left out. */
    @Transactional
    public DisclosurePreview read(Actor actor, String personId, @Nullable Need need, @Nullable String organisation) {
        KnownPerson person = door.open(DisclosureRules.PREVIEW, actor, personId);
        if (need == null) {
            throw Problems.invalid("need", "is required: the need for which they would be disclosed");
        }
        if (organisation == null || organisation.isBlank()) {
            throw Problems.invalid("organisation", "is required: the organisation that would see them");
        }
        return read(actor, person, need, organisation);
    }

    private DisclosurePreview read(Actor actor, KnownPerson person, Need need, String organisation) {
        String personId = person.id();
        audit.record(actor, "PREVIEW_DISCLOSURE", "person", personId);
        PersonAccess.Disclosed access = PersonAccessPolicy.disclosed(
                organisation, asIfAccepted(relations.ofPerson(personId), need, organisation));
        return new DisclosurePreview(
                need,
                organisation,
                directory.names().ofOrganisation(organisation),
                policy.lawfulBasis(need),
                agreements.currentWith(organisation, person.region()).orElse(null),
                sendings.remedy(person, organisation).orElse(null),
                PersonViews.disclosed(files.open(person, actor), access));
    }

    /** What the organisation would stand to if it had accepted the person's referral for the need, or a new one. */
    private List<CaseRelation> asIfAccepted(List<CaseRelation> all, Need need, String organisation) {
        Standing accepted = new Standing(organisation, null);
        List<CaseRelation> then = new ArrayList<>();
        for (CaseRelation one : all) {
            if (one.need() == need) {
                then.add(new CaseRelation(one.referralId(), need, one.disclosed(), accepted));
            } else if (one.concerns(organisation)) {
                then.add(one);
            }
        }
        if (then.stream().noneMatch(one -> one.need() == need)) {
            then.add(new CaseRelation("", need, policy.disclosed(need, null), accepted));
        }
        return then;
    }
}
