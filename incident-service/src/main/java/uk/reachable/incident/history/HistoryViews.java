package uk.reachable.incident.history;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.KnownIncident;
import uk.reachable.incident.history.HistoryView.StepPart;
import uk.reachable.incident.names.Names;

/**
 * Puts a history together from what was read.
 *
 * @param references of the incidents that are named, by id
 * @param texts what is kept in words about this incident, opened
 */
record HistoryViews(Names names, Map<String, String> references, Map<String, String> texts) {

    HistoryView of(KnownIncident known, List<Step> steps) {
        return new HistoryView(
                known.id(),
                known.reference(),
                known.version(),
                Stream.concat(Stream.of(logged(known.incident())), steps.stream())
                        .map(this::part)
                        .toList());
    }

    private static Step logged(Incident incident) {
        Step.By by = new Step.By(incident.loggedBy(), incident.loggedByOrganisation());
        return Step.of(incident.id(), incident.id(), StepKind.LOGGED, 1, incident.loggedAt(), by);
    }

    private StepPart part(Step step) {
        Step.By by = step.by();
        return new StepPart(
                step.kind(),
                references.get(step.incidentId()),
                step.version(),
                step.at(),
                by == null ? null : by.subject(),
                by == null ? null : by.organisation(),
                by == null ? null : names.ofOrganisation(by.organisation()),
                texts.get(Texts.why(step.id())),
                step.reason(),
                step.otherIncident(),
                reference(step.otherIncident()),
                step.changes().stream()
                        .map(change -> inWords(step.id(), change))
                        .toList());
    }

    private @Nullable String reference(@Nullable String incidentId) {
        return incidentId == null ? null : references.get(incidentId);
    }

    /** A site that the region's list does not have is text. */
    private Change inWords(String stepId, Change change) {
        return change.field().equals("site")
                ? new Change(
                        change.field(),
                        texts.getOrDefault(Texts.siteBefore(stepId), change.before()),
                        texts.getOrDefault(Texts.siteAfter(stepId), change.after()))
                : change;
    }
}
