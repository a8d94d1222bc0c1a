package uk.reachable.incident.safeguarding.pause;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.incident.access.people.SafeguardingRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.safeguarding.Concerned;
import uk.reachable.incident.safeguarding.ConcernedPeople;
import uk.reachable.incident.vault.Sealed;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Places "do not contact yet" on a person, puts its review off, and lifts it. */
@Component
class ContactPauseHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ContactPauseHandler.class);

    private final ConcernedPeople people;
    private final ContactPauses pauses;
    private final Vault vault;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    ContactPauseHandler(
            ConcernedPeople people,
            ContactPauses pauses,
            Vault vault,
            Outbox outbox,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.pauses = pauses;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** One that holds already is put off to another time by this one. */
    @Transactional
    public ContactPause pause(Actor actor, String personId, PauseRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Concerned known = people.find(SafeguardingRules.PAUSE, actor, personId);
        if (!known.person().isAPerson()) {
            throw Problems.unprocessable(
                    "Only contact with a person can be paused. For a school or a group, ring them.");
        }
        ContactPause pause = new ContactPause(
                ids.next(), personId, request.reason(), now, ReviewTimePolicy.checked(request.reviewBy(), now));
        List<Sealed> officer = vault.seal(List.of(new Secret(
                personId, ContactPause.officer(pause.id()), request.officer().strip())));
        Concerned locked = people.lock(SafeguardingRules.PAUSE, actor, personId);
        pauses.of(personId).ifPresent(before -> pauses.end(before.id(), "PUT_OFF", actor, now));
        pauses.add(pause, locked.incident().id(), actor);
        vault.keep(officer);
        outbox.append(paused(locked, pause));
        done(actor, "PAUSE_CONTACT", locked);
        return pause;
    }

    /** Empty when nothing holds. */
    @Transactional
    public Optional<ContactPause> lift(Actor actor, String personId, LiftRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        people.find(SafeguardingRules.LIFT, actor, personId);
        Optional<ContactPause> seen = pauses.of(personId);
        if (seen.isEmpty()) {
            return seen;
        }
        List<Sealed> officer = vault.seal(List.of(new Secret(
                personId,
                ContactPause.liftedBy(seen.get().id()),
                request.officer().strip())));
        Concerned locked = people.lock(SafeguardingRules.LIFT, actor, personId);
        Optional<ContactPause> holds = pauses.of(personId).filter(seen.get()::equals);
        holds.ifPresent(pause -> {
            pauses.end(pause.id(), "LIFTED", actor, now);
            vault.keep(officer);
            outbox.append(new ContactAllowed(
                    locked.incident().id(),
                    locked.incident().reference(),
                    locked.region().id(),
                    personId,
                    now));
            done(actor, "ALLOW_CONTACT", locked);
        });
        return holds.or(() -> changedMeanwhile(personId));
    }

    /** Somebody else was faster: lifted it, which is what was wanted, or put it off, which is looked at first. */
    private Optional<ContactPause> changedMeanwhile(String personId) {
        if (pauses.of(personId).isPresent()) {
            throw Problems.conflict(
                    "Police put the review off just now. Read it again, then lift it if it still holds.");
        }
        return Optional.empty();
    }

    private static ContactPaused paused(Concerned locked, ContactPause pause) {
        return new ContactPaused(
                locked.incident().id(),
                locked.incident().reference(),
                locked.region().id(),
                pause.personId(),
                locked.region().policeLead(),
                pause.reviewBy(),
                pause.pausedAt());
    }

    private void done(Actor actor, String action, Concerned about) {
        audit.record(actor, action, "person", about.person().id());
        LOG.info("{}: {}", about.incident().reference(), action);
    }
}
