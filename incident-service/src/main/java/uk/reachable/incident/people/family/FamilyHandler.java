package uk.reachable.incident.people.family;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.people.ProfileRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.people.exclusion.PersonDoor;
import uk.reachable.incident.people.family.PersonRelation.SpokenTo;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.people.known.People;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Records who people are to each other, and who has spoken to whom. */
@Component
class FamilyHandler {

    private final PersonDoor door;
    private final People people;
    private final Exclusions exclusions;
    private final PersonRelations relations;
    private final Vault vault;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    FamilyHandler(
            PersonDoor door,
            People people,
            Exclusions exclusions,
            PersonRelations relations,
            Vault vault,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.people = people;
        this.exclusions = exclusions;
        this.relations = relations;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public String relate(Actor actor, String personId, RelationRequest request) {
        KnownPerson person = door.open(ProfileRules.RELATE, actor, personId);
        request.check(personId);
        checkOther(actor, person, request);
        RelationKind kind = Objects.requireNonNull(request.kind());
        var relation = new PersonRelation(ids.next(), personId, kind, request.personId());
        if (request.name() != null) {
            keep(personId, relation.name(), request.name());
        }
        door.openToChange(ProfileRules.RELATE, actor, personId);
        relations.add(relation, actor.subject(), clock.instant());
        audit.record(actor, "RELATE", "person", personId);
        return relation.id();
    }

    @Transactional
    public void recordSpokenTo(Actor actor, String personId, String relationId, SpokenToRequest request) {
        door.open(ProfileRules.SPOKEN_TO, actor, personId);
        PersonRelation relation = relations.find(personId, relationId).orElseThrow(Problems::notFound);
        Instant at = Objects.requireNonNull(request.at());
        if (at.isAfter(clock.instant())) {
            throw Problems.invalid("at", "must not be in the future");
        }
        var spoken = new SpokenTo(ids.next(), at);
        keep(personId, spoken.by(), Objects.requireNonNull(request.by()));
        door.openToChange(ProfileRules.SPOKEN_TO, actor, personId);
        relations.add(relation.id(), spoken, actor.subject());
        audit.record(actor, "RECORD_SPOKEN_TO", "person", personId);
    }

    @Transactional
    public void end(Actor actor, String personId, String relationId) {
        door.openToChange(ProfileRules.END_RELATION, actor, personId);
        PersonRelation relation = relations.find(personId, relationId).orElseThrow(Problems::notFound);
        relations.end(relation.id(), actor.subject(), clock.instant());
        audit.record(actor, "END_RELATION", "person", personId);
    }

    private void checkOther(Actor actor, KnownPerson person, RelationRequest request) {
        String other = request.personId();
        boolean known = other == null
                || people.find(other)
                        .filter(found -> found.region().equals(person.region()))
                        .filter(found -> !exclusions.hides(found.id(), actor))
                        .isPresent();
        if (!known) {
            throw Problems.invalid("personId", "is nobody of your region: take the id that a response shows");
        }
    }

    private void keep(String personId, String field, String text) {
        vault.keep(vault.seal(List.of(new Secret(personId, field, text.strip()))));
    }
}
