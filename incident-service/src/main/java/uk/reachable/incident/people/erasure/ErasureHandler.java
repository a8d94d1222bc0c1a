package uk.reachable.incident.people.erasure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.people.AuditRules;
import uk.reachable.incident.people.exclusion.PersonDoor;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Has a person erased, unless somebody still needs to know who they are; the codes of the case stay. */
@Component
class ErasureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureHandler.class);

    private final PersonDoor door;
    private final Erasures erasures;
    private final KeyDestruction destruction;
    private final Vault vault;
    private final AuditTrail audit;
    private final Clock clock;

    ErasureHandler(
            PersonDoor door,
            Erasures erasures,
            KeyDestruction destruction,
            Vault vault,
            AuditTrail audit,
            Clock clock) {
        this.door = door;
        this.erasures = erasures;
        this.destruction = destruction;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    ErasureView read(Actor actor, String personId) {
        return view(door.open(AuditRules.ERASURE, actor, personId));
    }

    /** Whoever was erased before stays so, by whom and why it was. */
    @Transactional
    public ErasureView order(Actor actor, String personId, ErasureRequest request) {
        KnownPerson person = door.openToChange(AuditRules.ERASE, actor, personId);
        if (erasures.of(personId).isEmpty()) {
            expectNothingInTheWay(personId);
            erasures.add(new Erasure(
                    personId,
                    Objects.requireNonNull(request.reason()),
                    actor.subject(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            audit.record(actor, "ERASE", "person", personId);
            destruction.afterCommit(personId);
            LOG.info("person {} of {} is to be erased", personId, person.incidentReference());
        }
        return view(person);
    }

    private void expectNothingInTheWay(String personId) {
        List<Obstacle> obstacles = erasures.obstaclesTo(personId);
        if (!obstacles.isEmpty()) {
            throw Problems.conflict(obstacles.getFirst().remedy());
        }
    }

    private ErasureView view(KnownPerson person) {
        return erasures.of(person.id())
                .map(erasure -> ErasureView.of(
                        person, erasure, vault.erasedAt(person.id()).orElse(null)))
                .orElseGet(() -> ErasureView.kept(person, erasures.obstaclesTo(person.id())));
    }
}
