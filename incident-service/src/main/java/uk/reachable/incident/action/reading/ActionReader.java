package uk.reachable.incident.action.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.ActionRules;
import uk.reachable.incident.access.IncidentRules;
import uk.reachable.incident.access.Relation;
import uk.reachable.incident.action.Action;
import uk.reachable.incident.action.ActionFacts;
import uk.reachable.incident.action.Actions;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.convening.steps.IncidentAccess;
import uk.reachable.incident.exclusion.Exclusions;
import uk.reachable.incident.names.Directory;
import uk.reachable.incident.names.Names;
import uk.reachable.incident.vault.Vault;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.security.AuditTrail;
import uk.reachable.platform.web.problem.Problems;

/** Reads actions for somebody: their words may name people, so that is audited before it is answered. */
@Component
class ActionReader {

    private static final Set<Relation> TO_ONES_OWN = Set.of(Relation.OF_THE_REGION, Relation.OWNS_ACTION);

    private final Actions actions;
    private final Incidents incidents;
    private final Exclusions exclusions;
    private final Directory directory;
    private final Vault vault;
    private final AuditTrail audit;

    ActionReader(
            Actions actions,
            Incidents incidents,
            Exclusions exclusions,
            Directory directory,
            Vault vault,
            AuditTrail audit) {
        this.actions = actions;
        this.incidents = incidents;
        this.exclusions = exclusions;
        this.directory = directory;
        this.vault = vault;
        this.audit = audit;
    }

    /** Those that the caller's organisation is still to do. */
    @Transactional
    public ActionList ownedBy(Actor actor) {
        IncidentRules.TABLE
                .decide(ActionRules.ACTIONS, actor, TO_ONES_OWN)
                .access()
                .orThrow("Actions are for those who work on cases. Ask one of them, or your manager.");
        return withWords(actor, actions.ofOwner(actor.organisation()));
    }

    /** Those that are still to be done in the caller's region, without their words. */
    @Transactional(readOnly = true)
    public ActionList ofRegion(Actor actor) {
        var verdict = IncidentRules.TABLE.decide(ActionRules.ACTIONS, actor, TO_ONES_OWN);
        if (!verdict.by(Relation.OF_THE_REGION)) {
            throw Problems.forbidden("The duty desk sees the actions of a region. Ask with ?mine for your own.");
        }
        return views(actions.ofRegion(actor.region()), Map.of());
    }

    @Transactional
    public ActionList ofIncident(Actor actor, String incidentId) {
        KnownIncident incident = incidents.find(incidentId).orElseThrow(Problems::notFound);
        IncidentAccess.check(ActionRules.OF_INCIDENT, actor, incident);
        return withWords(actor, actions.ofIncident(incidentId));
    }

    private ActionList withWords(Actor actor, List<Action> found) {
        Set<String> of = found.stream()
                .map(action -> action.facts().incidentId())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> all = new HashMap<>();
        of.forEach(incidentId -> all.putAll(words(actor, incidentId)));
        return views(found, all);
    }

    /** None for whoever must not know of somebody of the incident: what is to be done may name them. */
    private Map<String, String> words(Actor actor, String incidentId) {
        boolean withheld = exclusions.hidesSomebodyOf(incidentId, actor);
        audit.record(actor, withheld ? "READ_ACTIONS_WITHHELD" : "READ_ACTIONS", "incident", incidentId);
        return withheld ? Map.of() : vault.open(incidentId);
    }

    private ActionList views(List<Action> found, Map<String, String> words) {
        Names names = directory.names();
        Map<String, String> references = new HashMap<>();
        return new ActionList(found.stream()
                .map(action -> view(
                        action, references.computeIfAbsent(action.facts().incidentId(), this::reference), names, words))
                .toList());
    }

    private String reference(String incidentId) {
        return incidents.find(incidentId).orElseThrow().reference();
    }

    private static ActionView view(Action action, String reference, Names names, Map<String, String> words) {
        ActionFacts facts = action.facts();
        return new ActionView(
                facts.id(),
                facts.meetingId(),
                facts.incidentId(),
                reference,
                action.status(),
                facts.purpose(),
                facts.ownerOrganisation(),
                names.ofOrganisation(facts.ownerOrganisation()),
                facts.dueBy(),
                facts.assignedAt(),
                words.get(ActionFacts.textField(facts.id())));
    }
}
