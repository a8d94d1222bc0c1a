package uk.reachable.incident.response;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.casefile.people.Person;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.links.LinkedIncident;
import uk.reachable.incident.links.Links;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.progress.ReferralCounts;
import uk.reachable.incident.progress.ReferralLines;
import uk.reachable.incident.purpose.Purposes;
import uk.reachable.incident.relations.CaseRelations;
import uk.reachable.incident.safeguarding.pause.ContactPauses;
import uk.reachable.incident.safeguarding.question.Questions;
import uk.reachable.incident.todo.ToDo;
import uk.reachable.incident.todo.ToDoPolicy;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Reads a response for somebody, as of one moment. */
@Component
class ResponseReader {

    private final CaseRecords records;
    private final CaseRelations relations;
    private final ReferralLines lines;
    private final ReferralCounts counts;
    private final Links links;
    private final Purposes purposes;
    private final ContactPauses pauses;
    private final Questions questions;
    private final Exclusions exclusions;
    private final Directory directory;
    private final Vault vault;

    ResponseReader(
            CaseRecords records,
            CaseRelations relations,
            ReferralLines lines,
            ReferralCounts counts,
            Links links,
            Purposes purposes,
            ContactPauses pauses,
            Questions questions,
            Exclusions exclusions,
            Directory directory,
            Vault vault) {
        this.records = records;
        this.relations = relations;
        this.lines = lines;
        this.counts = counts;
        this.links = links;
        this.purposes = purposes;
        this.pauses = pauses;
        this.questions = questions;
        this.exclusions = exclusions;
        this.directory = directory;
        this.vault = vault;
    }

    /** Either a {@link ResponseView} or, for tasking, a {@link TaskingView}. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Record read(Actor actor, String incidentId) {
        CaseRecord found = records.find(incidentId).orElseThrow(Problems::notFound);
        Set<Relation> parts = relations.partsOf(actor.organisation(), incidentId);
        var verdict = ResponsePolicy.decide(actor, found.incident(), parts);
        verdict.access().orThrow("The region's duty desk sees the response. Ask it.");
        if (verdict.by(Relation.OF_THE_REGION)) {
            return whole(found, visible(actor, records.peopleOf(incidentId)), links.of(incidentId));
        }
        return verdict.by(Relation.LOGGED_IT)
                ? whole(records.alone(found), visible(actor, records.peopleOfItAlone(incidentId)), List.of())
                : ResponseParts.forTasking(found, counts.of(incidentId), purposes.statesOf(incidentId));
    }

    private ResponseView whole(CaseRecord found, List<Person> people, List<LinkedIncident> linked) {
        String incidentId = found.incident().id();
        return new ResponseParts(directory.names())
                .whole(
                        found,
                        people,
                        referralsOf(people, incidentId),
                        lines.handoversOf(incidentId),
                        purposes.statesOf(incidentId),
                        toDos(found, people),
                        linked,
                        protection(incidentId));
    }

    private Protection protection(String incidentId) {
        return new Protection(pauses.ofIncident(incidentId), questions.ofIncident(incidentId));
    }

    /** Without those whom the caller must not know of, whatever their role. */
    private List<Person> visible(Actor actor, List<Person> people) {
        Set<String> hidden = exclusions.hiddenOf(people.stream().map(Person::id).toList(), actor);
        return people.stream().filter(person -> !hidden.contains(person.id())).toList();
    }

    private List<ReferralLines.Entry> referralsOf(List<Person> people, String incidentId) {
        Set<String> ids = people.stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
        return lines.of(incidentId).stream()
                .filter(line -> ids.contains(line.personId()))
                .toList();
    }

    private List<ToDo> toDos(CaseRecord found, List<Person> people) {
        List<String> owners = Stream.concat(
                        Stream.of(found.incident().id()), people.stream().map(Person::id))
                .toList();
        return ToDoPolicy.of(found.incident(), people, vault.fieldsKept(owners));
    }
}
