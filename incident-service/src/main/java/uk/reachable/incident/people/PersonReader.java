package uk.reachable.incident.people;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.people.access.PersonAccess;
import uk.reachable.incident.people.access.PersonAccessPolicy;
import uk.reachable.incident.people.emergency.EmergencyAccesses;
import uk.reachable.incident.people.erasure.Erasures;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.people.known.People;
import uk.reachable.incident.relations.CaseRelation;
import uk.reachable.incident.relations.CaseRelations;
import uk.reachable.incident.relations.RelationDoubts;
import uk.reachable.incident.relations.Seen;
import uk.reachable.incident.safeguarding.pause.ContactPauses;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Reads a person for somebody: decides by relation, audits, and only then opens what may be seen. */
@Component
class PersonReader {

    private final People people;
    private final Exclusions exclusions;
    private final EmergencyAccesses emergencies;
    private final CaseRelations relations;
    private final RelationDoubts doubts;
    private final ContactPauses pauses;
    private final PersonFiles files;
    private final Erasures erasures;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PersonReader(
            People people,
            Exclusions exclusions,
            EmergencyAccesses emergencies,
            CaseRelations relations,
            RelationDoubts doubts,
            ContactPauses pauses,
            PersonFiles files,
            Erasures erasures,
            AuditTrail audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.people = people;
        this.exclusions = exclusions;
        this.emergencies = emergencies;
        this.relations = relations;
        this.doubts = doubts;
        this.pauses = pauses;
        this.files = files;
        this.erasures = erasures;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    PersonView read(Actor actor, String personId, @Nullable Seen seen) {
        PersonView view = readAsAllowed(actor, personId, seen);
        PersonView known = erasures.of(personId).map(view::erased).orElse(view);
        return pauses.of(personId).map(known::paused).orElse(known);
    }

    private PersonView readAsAllowed(Actor actor, String personId, @Nullable Seen seen) {
        KnownPerson found = people.find(personId)
                .filter(_ -> !exclusions.hides(personId, actor))
                .orElseThrow(Problems::notFound);
        // Before any doubt about relations: this is what remains when these are not certain.
        if (emergencies.last(actor, personId, clock.instant()) && PersonAccessPolicy.isOpenInAnEmergency(actor)) {
            record(actor, "READ_IN_EMERGENCY", personId);
            return PersonViews.full(files.open(found, actor), relations.ofPerson(personId));
        }
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
                yield PersonViews.disclosed(files.open(found, actor), disclosed);
            }
            case PersonAccess.Full _ -> {
                record(actor, "READ_IDENTITY", personId);
                yield PersonViews.full(files.open(found, actor), all);
            }
        };
    }

    private void record(Actor actor, String action, String personId) {
        transaction.executeWithoutResult(_ -> audit.record(actor, action, "person", personId));
    }
}
