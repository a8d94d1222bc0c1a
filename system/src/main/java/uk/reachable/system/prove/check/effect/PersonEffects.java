package uk.reachable.system.prove.check.effect;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.EmergencyAccessReviewed;
import uk.reachable.contracts.incident.EmergencyAccessTaken;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Particulars.Disclosure;
import uk.reachable.system.prove.evidence.Particulars.Exclusion;
import uk.reachable.system.prove.evidence.Responses;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.effect.ToldOfIncidents.row;

/** Where it must be seen what was said of a person: paused, protected, hidden, disclosed, seen in an emergency. */
record PersonEffects(
        ToldOfIncidents told,
        Responses responses,
        Map<String, Exclusion> exclusions,
        Map<String, Disclosure> disclosures) {

    static PersonEffects of(Evidence evidence, ToldOfIncidents told) {
        return new PersonEffects(
                told,
                evidence.responses(),
                Account.index(evidence.particulars().exclusions(), Exclusion::id),
                Account.index(evidence.particulars().disclosures(), Disclosure::id));
    }

    void look(Request request, Operation operation, Findings findings) {
        String subject = request.subject();
        String made = operation.answer().path("id").asString("");
        switch (request.kind()) {
            case PAUSE -> told.expect(ContactPaused.class, subject, operation, findings);
            case LIFT -> lifted(subject, operation, findings);
            case ANSWER_SAFEGUARDING -> answered(request, operation, findings);
            case TAKE_EMERGENCY_ACCESS -> told.expect(EmergencyAccessTaken.class, made, operation, findings);
            case REVIEW_EMERGENCY_ACCESS -> reviewed(subject, operation, findings);
            case EXCLUDE -> row(exclusions.containsKey(made), made, operation, "the exclusion is not there", findings);
            case END_EXCLUSION -> shownAgain(request.part(), operation, findings);
            case CHANGE_DISCLOSURE -> disclosed(made, operation, findings);
            default -> throw new IllegalStateException("no effect is known of " + request.kind());
        }
    }

    private void reviewed(String access, Operation operation, Findings findings) {
        told.expect(EmergencyAccessReviewed.class, access, operation, findings);
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

    private void shownAgain(String id, Operation operation, Findings findings) {
        Exclusion exclusion = exclusions.get(id);
        row(exclusion != null && exclusion.endedAt() != null, id, operation, "the exclusion has not ended", findings);
    }

    private void disclosed(String id, Operation operation, Findings findings) {
        Disclosure kept = disclosures.get(id);
        Set<String> answered = new HashSet<>();
        operation.answer().path("fields").forEach(field -> answered.add(field.asString("")));
        row(kept != null && kept.fields().equals(answered), id, operation, "what is kept is " + kept, findings);
    }
}
