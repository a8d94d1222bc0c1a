package uk.reachable.incident.links;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.reachable.incident.access.CourseRules;
import uk.reachable.incident.casefile.Ids;
import uk.reachable.incident.casefile.Incidents;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.course.Conflicts;
import uk.reachable.incident.course.CourseSteps;
import uk.reachable.incident.history.Change;
import uk.reachable.incident.history.Step;
import uk.reachable.incident.history.StepKind;
import uk.reachable.incident.history.Steps;
import uk.reachable.platform.security.Actor;
import uk.reachable.platform.web.problem.Problems;

/** Links incidents and removes links; both histories tell of it, and no record is changed by it. */
@Component
class LinkHandler {

    private final CourseSteps course;
    private final Conflicts conflicts;
    private final Incidents incidents;
    private final Links links;
    private final Steps steps;
    private final Ids ids;
    private final Clock clock;

    LinkHandler(
            CourseSteps course,
            Conflicts conflicts,
            Incidents incidents,
            Links links,
            Steps steps,
            Ids ids,
            Clock clock) {
        this.course = course;
        this.conflicts = conflicts;
        this.incidents = incidents;
        this.links = links;
        this.steps = steps;
        this.ids = ids;
        this.clock = clock;
    }

    /** Returns the id of the new link. */
    @Transactional
    public String link(Actor actor, String incidentId, LinkKind kind, String otherId) {
        KnownIncident seen = course.authorised(actor, CourseRules.LINK, incidentId);
        KnownIncident other = ofRegion(seen.incident().region(), otherId);
        Stream.of(incidentId, other.id()).distinct().sorted().forEach(incidents::lock);
        Link link = new Link(ids.next(), kind, incidentId, otherId);
        refuse(link);
        links.add(link);
        steps.add(step(actor, seen, StepKind.LINKED, link).changing(List.of(new Change("link", null, kind.name()))));
        return link.id();
    }

    /** Returns the links that are left. */
    @Transactional
    public List<LinkedIncident> remove(Actor actor, String incidentId, String linkId) {
        KnownIncident seen = course.authorised(actor, CourseRules.REMOVE_LINK, incidentId);
        incidents.lock(incidentId);
        Link link = links.find(linkId)
                .filter(found -> found.concerns(incidentId))
                .filter(links::remove)
                .orElseThrow(Problems::notFound);
        steps.add(step(actor, seen, StepKind.LINK_REMOVED, link)
                .changing(List.of(new Change("link", link.kind().name(), null))));
        return links.of(incidentId);
    }

    /** What another region has logged does not exist here. */
    private KnownIncident ofRegion(String region, String otherId) {
        return incidents
                .find(otherId)
                .filter(found -> found.incident().region().equals(region))
                .orElseThrow(() -> Problems.invalid("incidentId", "must be the id of an incident of the same region"));
    }

    private void refuse(Link link) {
        if (link.incidentId().equals(link.otherIncident())) {
            throw Problems.invalid("incidentId", "must be another incident");
        }
        for (String id : List.of(link.incidentId(), link.otherIncident())) {
            KnownIncident known = incidents.find(id).orElseThrow();
            if (known.mergedInto() != null) {
                throw conflicts.of(
                        known,
                        known.reference() + " is a duplicate. Link the incident named in survivor instead.",
                        Map.of());
            }
        }
        links.same(link).ifPresent(same -> {
            throw conflicts.of(
                    incidents.find(link.incidentId()).orElseThrow(),
                    "These incidents are linked so already: see linkId. Remove that link first to turn it round.",
                    Map.of("linkId", same.id()));
        });
    }

    private Step step(Actor actor, KnownIncident seen, StepKind kind, Link link) {
        String other = link.incidentId().equals(seen.id()) ? link.otherIncident() : link.incidentId();
        return Step.of(
                        ids.next(),
                        seen.id(),
                        kind,
                        seen.version(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Step.By.of(actor))
                .with(other);
    }
}
