package uk.reachable.system.prove.check.effect;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.incident.IncidentAmended;
import uk.reachable.contracts.incident.IncidentClosed;
import uk.reachable.contracts.incident.IncidentMergeUndone;
import uk.reachable.contracts.incident.IncidentMerged;
import uk.reachable.contracts.incident.IncidentReopened;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Kind;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Particulars.Import;
import uk.reachable.system.prove.evidence.Particulars.Link;
import uk.reachable.system.prove.evidence.Responses;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;

import static uk.reachable.system.prove.check.effect.ToldOfIncidents.row;

/** Where it must be seen that an incident was logged and moved on, and that a file was imported. */
record IncidentEffects(
        LoggedIncidents logged,
        ToldOfIncidents told,
        Set<Responses.Amendment> amendments,
        Map<String, Link> links,
        Set<String> linksRemoved,
        Map<String, Import> imports) {

    static IncidentEffects of(Evidence evidence, ToldOfIncidents told) {
        return new IncidentEffects(
                LoggedIncidents.of(evidence),
                told,
                evidence.responses().amendments(),
                Account.index(evidence.particulars().links(), Link::id),
                linksRemoved(evidence),
                Account.index(evidence.particulars().imports(), Import::id));
    }

    /** Also what nobody knows the outcome of may have happened. */
    private static Set<String> linksRemoved(Evidence evidence) {
        return evidence.operations().stream()
                .filter(operation -> operation.outcome() != Outcome.REFUSED)
                .map(operation -> Request.of(operation.path()))
                .filter(request -> request.kind() == Kind.REMOVE_LINK)
                .map(Request::part)
                .collect(Collectors.toSet());
    }

    void look(Request request, Operation operation, Findings findings) {
        String subject = request.subject();
        String made = operation.answer().path("id").asString("");
        switch (request.kind()) {
            case LOG -> logged.look(operation.answer(), findings);
            case AMEND_INCIDENT -> amended(subject, operation, findings);
            case CLOSE -> told.expect(IncidentClosed.class, subject, operation, findings);
            case REOPEN_INCIDENT -> told.expect(IncidentReopened.class, subject, operation, findings);
            case MERGE -> told.expect(IncidentMerged.class, subject, operation, findings);
            case UNDO_MERGE -> told.expect(IncidentMergeUndone.class, subject, operation, findings);
            case LINK -> linked(subject, made, operation, findings);
            case REMOVE_LINK ->
                row(!links.containsKey(request.part()), request.part(), operation, "the link is still there", findings);
            case IMPORT -> imported(made, operation, findings);
            default -> throw new IllegalStateException("no effect is known of " + request.kind());
        }
    }

    private void amended(String incident, Operation operation, Findings findings) {
        long version = operation.answer().path("version").asLong(0);
        String meeting = operation.answer().at("/meetingCalled/id").asString("");
        told.expect(IncidentAmended.class, incident, operation, findings);
        if (!meeting.isEmpty()) {
            told.expect(MeetingCalled.class, meeting, operation, findings);
        }
        row(
                amendments.contains(new Responses.Amendment(incident, version)),
                incident,
                operation,
                "its history has no amendment to version " + version,
                findings);
    }

    private void linked(String incident, String id, Operation operation, Findings findings) {
        Link link = links.get(id);
        row(
                linksRemoved.contains(id) || link != null && link.incidentId().equals(incident),
                id,
                operation,
                "the link is not there",
                findings);
    }

    /** Quiet means that no import is left to be worked off. */
    private void imported(String id, Operation operation, Findings findings) {
        Import file = imports.get(id);
        row(
                file != null
                        && file.status().equals("DONE")
                        && file.rows() == file.imported() + file.duplicates() + file.rejected()
                        && file.kept() == file.imported(),
                id,
                operation,
                "what became of the file is " + file,
                findings);
    }
}
