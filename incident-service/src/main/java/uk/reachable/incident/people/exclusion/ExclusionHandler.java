package uk.reachable.incident.people.exclusion;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.people.PeopleRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.exclusion.Exclusion;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Hides a person from somebody, shows the list to those who keep it, and ends what no longer holds. */
@Component
class ExclusionHandler {

    private final PersonDoor door;
    private final Exclusions exclusions;
    private final Vault vault;
    private final Directory directory;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ExclusionHandler(
            PersonDoor door,
            Exclusions exclusions,
            Vault vault,
            Directory directory,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.exclusions = exclusions;
        this.vault = vault;
        this.directory = directory;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public String exclude(Actor actor, String personId, ExclusionRequest request) {
        KnownPerson person = door.open(PeopleRules.EXCLUDE, actor, personId);
        request.check(person.region());
        var exclusion = new Exclusion(
                ids.next(), personId, request.user(), request.organisation(), actor.subject(), clock.instant());
        String why = Objects.requireNonNull(request.why());
        vault.keep(vault.seal(List.of(new Secret(personId, Exclusion.why(exclusion.id()), why))));
        exclusions.add(exclusion);
        audit.record(actor, "EXCLUDE", "person", personId);
        return exclusion.id();
    }

    @Transactional
    public void remove(Actor actor, String personId, String exclusionId) {
        door.open(PeopleRules.REMOVE_EXCLUSION, actor, personId);
        if (!exclusions.end(personId, exclusionId, actor, clock.instant())) {
            throw Problems.notFound();
        }
        audit.record(actor, "END_EXCLUSION", "person", personId);
    }

    @Transactional
    public List<ExclusionView> list(Actor actor, String personId) {
        door.open(PeopleRules.EXCLUSIONS, actor, personId);
        audit.record(actor, "READ_EXCLUSIONS", "person", personId);
        Map<String, String> opened = vault.open(personId);
        Names names = directory.names();
        return exclusions.of(personId).stream()
                .map(exclusion -> ExclusionView.of(exclusion, names, opened))
                .toList();
    }
}
