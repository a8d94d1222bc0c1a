package uk.reachable.system.prove.check.effect;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.MeetingCancelled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Particulars.Purpose;
import uk.reachable.system.prove.evidence.Particulars.Shared;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.effect.ToldOfIncidents.row;

/** Where it must be seen that a meeting or an action was moved on, and what a meeting said. */
record MeetingEffects(ToldOfIncidents told, Set<Shared> shared, Set<Purpose> purposes) {

    static MeetingEffects of(Evidence evidence, ToldOfIncidents told) {
        return new MeetingEffects(
                told,
                evidence.particulars().shared(),
                new HashSet<>(evidence.particulars().purposes()));
    }

    void look(Request request, Operation operation, Findings findings) {
        String subject = request.subject();
        String made = operation.answer().path("id").asString("");
        switch (request.kind()) {
            case SCHEDULE -> told.expect(MeetingScheduled.class, subject, operation, findings);
            case HOLD -> told.expect(MeetingHeld.class, subject, operation, findings);
            case CONCLUDE -> told.expect(MeetingConcluded.class, subject, operation, findings);
            case CANCEL -> told.expect(MeetingCancelled.class, subject, operation, findings);
            case ASSIGN -> told.expect(ActionAssigned.class, made, operation, findings);
            case COMPLETE_ACTION -> told.expect(ActionCompleted.class, subject, operation, findings);
            case SHARE -> shared(subject, operation, findings);
            case STATE_PURPOSE -> stated(request, operation, findings);
            // Whoever is invited already is not told once more.
            case INVITE -> {}
            default -> throw new IllegalStateException("no effect is known of " + request.kind());
        }
    }

    private void shared(String meeting, Operation operation, Findings findings) {
        String incident = operation.about().getOrDefault(About.INCIDENT, "");
        row(
                shared.contains(new Shared(meeting, incident)),
                meeting,
                operation,
                "the meeting is not about " + incident,
                findings);
    }

    private void stated(Request request, Operation operation, Findings findings) {
        String state = operation.answer().path("state").asString("");
        for (JsonNode incident : operation.answer().path("incidents")) {
            row(
                    purposes.contains(new Purpose(request.subject(), incident.asString(""), request.part(), state)),
                    request.subject(),
                    operation,
                    "nothing is kept of " + request.part() + " for " + incident,
                    findings);
        }
    }
}
