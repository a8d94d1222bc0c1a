package uk.reachable.incident.people.disclosure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.people.DisclosureRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.people.IdentityField;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.people.exclusion.PersonDoor;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.relations.CaseRelation;
import uk.reachable.incident.relations.CaseRelations;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Changes what the provider of a referral sees, and shows the record of it. */
@Component
class DisclosureHandler {

    private final PersonDoor door;
    private final CaseRelations relations;
    private final DisclosurePolicy policy;
    private final Sendings sendings;
    private final Disclosures disclosures;
    private final Directory directory;
    private final Vault vault;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    DisclosureHandler(
            PersonDoor door,
            CaseRelations relations,
            DisclosurePolicy policy,
            Sendings sendings,
            Disclosures disclosures,
            Directory directory,
            Vault vault,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.relations = relations;
        this.policy = policy;
        this.sendings = sendings;
        this.disclosures = disclosures;
        this.directory = directory;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Disclosure change(Actor actor, String personId, DisclosureRequest request) {
        KnownPerson person = door.open(DisclosureRules.CHANGE, actor, personId);
        String id = ids.next();
        keep(personId, "disclosure/" + id + "/why", request.why());
        door.openToChange(DisclosureRules.CHANGE, actor, personId);
        CaseRelation relation = relation(personId, request.referralId());
        Disclosure changed = changed(id, person, relation, request);
        disclosures.replace(relation.referralId(), changed.fields());
        disclosures.add(changed, actor.subject());
        audit.record(actor, "CHANGE_DISCLOSURE", "person", personId);
        return changed;
    }

    @Transactional
    public List<DisclosureView> of(Actor actor, String personId) {
        door.open(DisclosureRules.RECORD, actor, personId);
        audit.record(actor, "READ_DISCLOSURES", "person", personId);
        Map<String, String> opened = vault.open(personId);
        Names names = directory.names();
        return disclosures.of(personId).stream()
                .map(one -> DisclosureView.of(one, policy.basisOf(one.lawfulBasis()), names, opened))
                .toList();
    }

    private Disclosure changed(String id, KnownPerson person, CaseRelation relation, DisclosureRequest request) {
        String holder = relation.standing().holder();
        Set<IdentityField> wanted = request.wanted();
        Disclosure.Step step = DisclosureChange.decide(relation.disclosed(), wanted, holder, request.why());
        if (holder != null && step == Disclosure.Step.WIDENED) {
            sendings.check(person, holder);
        }
        return new Disclosure(
                id,
                relation.referralId(),
                person.id(),
                step,
                wanted,
                policy.lawfulBasis(relation.need()).code(),
                holder,
                holder == null ? null : sendings.reference(holder, person.region()),
                clock.instant());
    }

    private CaseRelation relation(String personId, @Nullable String referralId) {
        return relations.ofPerson(personId).stream()
                .filter(relation -> relation.referralId().equals(referralId))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("referralId", "is no referral of this person"));
    }

    private void keep(String personId, String field, @Nullable String why) {
        List<Secret> secrets = new ArrayList<>();
        if (why != null && !why.isBlank()) {
            secrets.add(new Secret(personId, field, why.strip()));
        }
        vault.keep(vault.seal(secrets));
    }
}
