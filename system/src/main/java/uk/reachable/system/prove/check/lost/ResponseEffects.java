package uk.reachable.system.prove.check.lost;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.EmergencyAccessReviewed;
import uk.reachable.contracts.incident.EmergencyAccessTaken;
import uk.reachable.contracts.incident.IncidentAmended;
import uk.reachable.contracts.incident.IncidentClosed;
import uk.reachable.contracts.incident.IncidentEvent;
import uk.reachable.contracts.incident.IncidentMergeUndone;
import uk.reachable.contracts.incident.IncidentMerged;
import uk.reachable.contracts.incident.IncidentReopened;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.IncidentFacts;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Responses;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** Where it must be seen that an incident, its meeting or an action was moved on, and what was said of a person. */
record ResponseEffects(Responses responses, Set<List<String>> told) {

    static ResponseEffects of(Evidence evidence) {
        return new ResponseEffects(
                evidence.responses(),
                evidence.log()
                        .events(IncidentEvent.class)
                        .map(event -> List.of(event.getClass().getSimpleName(), IncidentFacts.subjectOf(event)))
                        .collect(Collectors.toSet()));
    }

    void look(Request request, Operation operation, Findings findings) {
        String subject = request.subject();
        String made = operation.answer().path("id").asString("");
        switch (request.kind()) {
            case AMEND_INCIDENT -> amended(subject, operation, findings);
            case CLOSE -> expect(IncidentClosed.class, subject, operation, findings);
            case REOPEN_INCIDENT -> expect(IncidentReopened.class, subject, operation, findings);
            case MERGE -> expect(IncidentMerged.class, subject, operation, findings);
            case UNDO_MERGE -> expect(IncidentMergeUndone.class, subject, operation, findings);
            case SCHEDULE -> expect(MeetingScheduled.class, subject, operation, findings);
            case HOLD -> expect(MeetingHeld.class, subject, operation, findings);
            case CONCLUDE -> expect(MeetingConcluded.class, subject, operation, findings);
            case CANCEL -> expect(MeetingCancelled.class, subject, operation, findings);
            case ASSIGN -> expect(ActionAssigned.class, made, operation, findings);
            case COMPLETE_ACTION -> expect(ActionCompleted.class, subject, operation, findings);
            case PAUSE -> expect(ContactPaused.class, subject, operation, findings);
            case TAKE_EMERGENCY_ACCESS -> expect(EmergencyAccessTaken.class, made, operation, findings);
            case REVIEW_EMERGENCY_ACCESS -> reviewed(subject, operation, findings);
            case ANSWER_SAFEGUARDING -> answered(request, operation, findings);
            case LIFT -> lifted(subject, operation, findings);
            // Whoever is invited already is not told once more.
            default -> {}
        }
    }

    private void expect(Class<? extends IncidentEvent> event, String subject, Operation operation, Findings findings) {
        row(
                told.contains(List.of(event.getSimpleName(), subject)),
                subject,
                operation,
                event.getSimpleName() + " is not on the topic",
                findings);
    }

    private void amended(String incident, Operation operation, Findings findings) {
        long version = operation.answer().path("version").asLong(0);
        String meeting = operation.answer().at("/meetingCalled/id").asString("");
        expect(IncidentAmended.class, incident, operation, findings);
        if (!meeting.isEmpty()) {
            expect(MeetingCalled.class, meeting, operation, findings);
        }
        row(
                responses.amendments().contains(new Responses.Amendment(incident, version)),
                incident,
                operation,
                "its history has no amendment to version " + version,
                findings);
    }

    private void reviewed(String access, Operation operation, Findings findings) {
        expect(EmergencyAccessReviewed.class, access, operation, findings);
        row(
                responses.emergencies().contains(new Responses.EmergencyAccess(access, true)),
                access,
                operation,
                "its row has no review",
                findings);
    }

    private void answered(Request request, Operation operation, Findings findings) {
        row(
                responses.questions().stream()
                        .anyMatch(question -> question.answered()
                                && question.personId().equals(request.subject())
                                && question.question().equals(request.part())),
                request.subject(),
                operation,
                "the question is not answered in its row",
                findings);
    }

    /** Nobody pauses the same person a second time. */
    private void lifted(String person, Operation operation, Findings findings) {
        row(
                responses.pauses().stream().noneMatch(pause -> pause.personId().equals(person)),
                person,
                operation,
                "the person is still paused",
                findings);
    }

    private static void row(boolean there, String subject, Operation operation, String missing, Findings findings) {
        findings.expect(
                there,
                ACKNOWLEDGED_LOST,
                subject,
                "operation %s of %s was acknowledged with %s, and %s",
                operation.number(),
                operation.user(),
                operation.status(),
                missing);
    }
}
