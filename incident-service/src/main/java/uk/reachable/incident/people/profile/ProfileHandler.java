package uk.reachable.incident.people.profile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.people.ProfileRules;
import uk.reachable.incident.people.exclusion.PersonDoor;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;

/** Records which roles a person has, and what makes them vulnerable or is a risk. */
@Component
class ProfileHandler {

    private final PersonDoor door;
    private final PersonRoles roles;
    private final PersonFactors factors;
    private final FactorList list;
    private final AuditTrail audit;
    private final Clock clock;

    ProfileHandler(
            PersonDoor door, PersonRoles roles, PersonFactors factors, FactorList list, AuditTrail audit, Clock clock) {
        this.door = door;
        this.roles = roles;
        this.factors = factors;
        this.list = list;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<HeldRole> change(Actor actor, String personId, RoleRequest request) {
        String person = door.openToChange(ProfileRules.ROLES, actor, personId).id();
        RoleChange change = RolePolicy.decide(roles.of(person), request, clock.instant());
        roles.apply(person, change, actor.subject());
        audit.record(actor, "CHANGE_ROLES", "person", person);
        return roles.of(person);
    }

    @Transactional
    public List<NotedFactor> note(Actor actor, String personId, FactorRequest request) {
        String person = door.openToChange(ProfileRules.FACTORS, actor, personId).id();
        String code = Objects.requireNonNull(request.code());
        list.check(code);
        Instant now = clock.instant();
        if (request.state() == FactorRequest.State.NOTED) {
            factors.note(person, code, actor.subject(), now);
        } else {
            factors.end(person, code, actor.subject(), now);
        }
        audit.record(actor, "CHANGE_FACTORS", "person", person);
        return factors.of(person);
    }
}
