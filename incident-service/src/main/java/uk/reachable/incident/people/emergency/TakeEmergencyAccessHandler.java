package uk.reachable.incident.people.emergency;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.access.people.PeopleRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.people.exclusion.PersonDoor;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.people.known.People;
import uk.reachable.incident.relations.CaseRelations;
import uk.reachable.incident.relations.RelationDoubts;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Access;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;

/**
 * Opens an identity to one user for a while, and tells the privacy officer; it never waits for news of referrals, for
 * it is what remains when these are in doubt.
 */
@Component
class TakeEmergencyAccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(TakeEmergencyAccessHandler.class);

    private final PersonDoor door;
    private final People people;
    private final CaseRelations relations;
    private final RelationDoubts doubts;
    private final EmergencyAccesses accesses;
    private final EmergencyAccessPolicy policy;
    private final Vault vault;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    TakeEmergencyAccessHandler(
            PersonDoor door,
            People people,
            CaseRelations relations,
            RelationDoubts doubts,
            EmergencyAccesses accesses,
            EmergencyAccessPolicy policy,
            Vault vault,
            AuditTrail audit,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.people = people;
        this.relations = relations;
        this.doubts = doubts;
        this.accesses = accesses;
        this.policy = policy;
        this.vault = vault;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public EmergencyAccess take(Actor actor, String personId, EmergencyAccessRequest request) {
        KnownPerson person = door.open(PeopleRules.EMERGENCY, actor, personId, parts(actor, personId));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        EmergencyReason reason = Objects.requireNonNull(request.reason());
        EmergencyAccess access = EmergencyAccess.taken(ids.next(), person, actor, reason, now, policy);
        var why = new Secret(personId, access.why(), Objects.requireNonNull(request.why()));
        vault.keep(vault.seal(List.of(why)));
        people.lockIncidentOf(person);
        accesses.add(access);
        audit.record(actor, "TAKE_EMERGENCY_ACCESS", "person", personId);
        outbox.append(EmergencyAccessEvents.taken(access));
        LOG.warn("emergency access {} taken in case {}", access.id(), person.incidentId());
        return access;
    }

    /** While it is in doubt who is asked, a provider's worker who knows the person's id is taken to be. */
    private Set<Relation> parts(Actor actor, String personId) {
        return mayBeAsked(actor) && doubts.remain(personId) ? Set.of(Relation.ASKED) : known(actor, personId);
    }

    private static boolean mayBeAsked(Actor actor) {
        return IncidentRules.TABLE
                        .decide(PeopleRules.EMERGENCY, actor, Set.of(Relation.ASKED))
                        .access()
                == Access.ALLOWED;
    }

    private Set<Relation> known(Actor actor, String personId) {
        return relations.ofPerson(personId).stream()
                .filter(relation -> relation.concerns(actor.organisation()))
                .map(relation -> relation.standing().isHeldBy(actor.organisation()) ? Relation.HOLDS : Relation.ASKED)
                .collect(Collectors.toUnmodifiableSet());
    }
}
