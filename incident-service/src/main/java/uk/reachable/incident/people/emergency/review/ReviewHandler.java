package uk.reachable.incident.people.emergency.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.access.people.PeopleRules;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.people.emergency.EmergencyAccess;
import uk.reachable.incident.people.emergency.EmergencyAccess.Review;
import uk.reachable.incident.people.emergency.EmergencyAccessEvents;
import uk.reachable.incident.people.emergency.EmergencyAccesses;
import uk.reachable.incident.vault.Secret;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.messaging.Outbox;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** The privacy officer's list of emergency accesses, and the review of each. */
@Component
class ReviewHandler {

    private final EmergencyAccesses accesses;
    private final Exclusions exclusions;
    private final Incidents incidents;
    private final Vault vault;
    private final Directory directory;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    ReviewHandler(
            EmergencyAccesses accesses,
            Exclusions exclusions,
            Incidents incidents,
            Vault vault,
            Directory directory,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.accesses = accesses;
        this.exclusions = exclusions;
        this.incidents = incidents;
        this.vault = vault;
        this.directory = directory;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public List<EmergencyAccessView> list(Actor actor) {
        IncidentRules.TABLE
                .decide(PeopleRules.EMERGENCIES, actor, Set.of(Relation.OF_THE_REGION))
                .access()
                .orThrow();
        List<EmergencyAccess> all = accesses.ofRegion(actor.region());
        Set<String> people = all.stream().map(EmergencyAccess::personId).collect(Collectors.toUnmodifiableSet());
        Set<String> hidden = exclusions.hiddenOf(people, actor);
        Map<String, Map<String, String>> opened = people.stream()
                .filter(person -> !hidden.contains(person))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), vault::open));
        opened.keySet().forEach(person -> audit.record(actor, "READ_EMERGENCY_ACCESSES", "person", person));
        Names names = directory.names();
        return all.stream()
                .filter(access -> opened.containsKey(access.personId()))
                .map(access -> EmergencyAccessView.of(
                        access, names, opened.getOrDefault(access.personId(), Map.of()), clock.instant()))
                .toList();
    }

    @Transactional
    public void review(Actor actor, String id, ReviewRequest request) {
        EmergencyAccess access = accesses.find(id).orElseThrow(Problems::notFound);
        boolean knows = actor.region().equals(access.region()) && !exclusions.hides(access.personId(), actor);
        IncidentRules.TABLE
                .decide(PeopleRules.REVIEW, actor, knows ? Set.of(Relation.OF_THE_REGION) : Set.of())
                .access()
                .orThrow();
        if (access.takenBy().equals(actor.subject())) {
            throw Problems.conflict("It is your own emergency access. Ask another privacy officer to review it.");
        }
        keepNote(access, request);
        incidents.lock(access.incidentId());
        Instant now = clock.instant();
        if (!accesses.review(id, new Review(Objects.requireNonNull(request.finding()), actor.subject(), now))) {
            throw Problems.conflict("It was reviewed already. Read the list again to see what was found.");
        }
        audit.record(actor, "REVIEW_EMERGENCY_ACCESS", "person", access.personId());
        outbox.append(EmergencyAccessEvents.reviewed(access, now));
    }

    private void keepNote(EmergencyAccess access, ReviewRequest request) {
        List<Secret> secrets = new ArrayList<>();
        if (request.note() != null && access.review() == null) {
            secrets.add(new Secret(access.personId(), access.note(), request.note()));
        }
        vault.keep(vault.seal(secrets));
    }
}
