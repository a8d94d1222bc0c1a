package uk.reachable.incident.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.incident.relations.CaseRelation;
import uk.reachable.incident.relations.CaseRelations;
import uk.reachable.incident.relations.RelationDoubts;
import uk.reachable.incident.relations.Seen;
import uk.reachable.incident.safeguarding.pause.ContactPauses;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Reads a person for somebody: decides by relation, audits, and only then opens what may be seen. */
@Component
class PersonReader {

    private final People people;
    private final CaseRelations relations;
    private final RelationDoubts doubts;
    private final ContactPauses pauses;
    private final Vault vault;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    PersonReader(
            People people,
            CaseRelations relations,
            RelationDoubts doubts,
            ContactPauses pauses,
            Vault vault,
            AuditTrail audit,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.relations = relations;
        this.doubts = doubts;
        this.pauses = pauses;
        this.vault = vault;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    PersonView read(Actor actor, String personId, @Nullable Seen seen) {
        PersonView view = readAsAllowed(actor, personId, seen);
        return pauses.of(personId).map(view::paused).orElse(view);
    }

    private PersonView readAsAllowed(Actor actor, String personId, @Nullable Seen seen) {
        PersonRecord found = people.find(personId).orElseThrow(Problems::notFound);
        if (PersonAccessPolicy.dependsOnRelation(actor, found.region())) {
            doubts.settle(personId, seen);
        }
        List<CaseRelation> all = relations.ofPerson(personId);
        return switch (PersonAccessPolicy.decide(actor, found.region(), all)) {
            case PersonAccess.Hidden _ -> throw Problems.notFound();
            case PersonAccess.WrongRole _ ->
                throw Problems.forbidden("Only caseworkers and managers of a provider see people. Ask one of them.");
            case PersonAccess.Triage triage -> {
                record(actor, "READ_TRIAGE", personId);
                yield PersonViews.triage(found, triage);
            }
            case PersonAccess.Disclosed disclosed -> {
                record(actor, "READ_DISCLOSED", personId);
                yield PersonViews.disclosed(found, disclosed, vault.open(personId));
            }
            case PersonAccess.Full _ -> {
                record(actor, "READ_IDENTITY", personId);
                yield PersonViews.full(found, all, vault.open(personId));
            }
        };
    }

    private void record(Actor actor, String action, String personId) {
        transaction.executeWithoutResult(_ -> audit.record(actor, action, "person", personId));
    }
}
