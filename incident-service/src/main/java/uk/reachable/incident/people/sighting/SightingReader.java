package uk.reachable.incident.people.sighting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.access.people.AuditRules;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.people.erasure.Erasures;
import uk.reachable.incident.people.exclusion.PersonDoor;
import uk.reachable.incident.people.known.KnownPerson;
import uk.reachable.incident.people.known.People;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Finds people for those who watch over reads, and lists these; that they looked is on record itself. */
@Component
class SightingReader {

    private static final int PART = 50;

    private final PersonDoor door;
    private final People people;
    private final Exclusions exclusions;
    private final Erasures erasures;
    private final Sightings sightings;
    private final Directory directory;
    private final AuditTrail audit;

    SightingReader(
            PersonDoor door,
            People people,
            Exclusions exclusions,
            Erasures erasures,
            Sightings sightings,
            Directory directory,
            AuditTrail audit) {
        this.door = door;
        this.people = people;
        this.exclusions = exclusions;
        this.erasures = erasures;
        this.sightings = sightings;
        this.directory = directory;
        this.audit = audit;
    }

    /** Who may not look hears so before anything that they left out. */
    List<PersonOfIncident> people(Actor actor, @Nullable String reference) {
        IncidentRules.TABLE
                .decide(AuditRules.PEOPLE, actor, Set.of(Relation.OF_THE_REGION))
                .access()
                .orThrow();
        if (reference == null || reference.isBlank()) {
            throw Problems.invalid("reference", "is required: the incident's, such as WM-2026-000042");
        }
        List<KnownPerson> found = people.ofIncident(actor.region(), reference.strip());
        Set<String> hidden =
                exclusions.hiddenOf(found.stream().map(KnownPerson::id).collect(Collectors.toUnmodifiableSet()), actor);
        return found.stream()
                .filter(person -> !hidden.contains(person.id()))
                .map(person ->
                        PersonOfIncident.of(person, erasures.of(person.id()).orElse(null)))
                .toList();
    }

    @Transactional
    public SightingController.SightingList of(Actor actor, String personId, @Nullable String next) {
        KnownPerson person = door.open(AuditRules.SIGHTINGS, actor, personId);
        List<Sighting> found = sightings.of(personId, before(next), PART + 1);
        audit.record(actor, "READ_SIGHTINGS", "person", personId);
        List<Sighting> part = found.size() > PART ? found.subList(0, PART) : found;
        Names names = directory.names();
        return new SightingController.SightingList(
                PersonOfIncident.of(person, erasures.of(personId).orElse(null)),
                part.stream().map(one -> SightingView.of(one, names)).toList(),
                found.size() > PART ? Long.toString(part.getLast().entry()) : null);
    }

    private static long before(@Nullable String next) {
        try {
            return next == null ? Long.MAX_VALUE : Long.parseLong(next);
        } catch (NumberFormatException _) {
            throw Problems.invalid("next", "is not the next of an answer: leave it out to read from the start");
        }
    }
}
