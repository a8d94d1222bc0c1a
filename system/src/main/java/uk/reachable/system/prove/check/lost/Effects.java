package uk.reachable.system.prove.check.lost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.contracts.referral.ContactRecorded;
import uk.reachable.contracts.referral.HandoverAccepted;
import uk.reachable.contracts.referral.HandoverProposed;
import uk.reachable.contracts.referral.HandoverRefused;
import uk.reachable.contracts.referral.OfferAccepted;
import uk.reachable.contracts.referral.OfferDeclined;
import uk.reachable.contracts.referral.ReferralCompleted;
import uk.reachable.contracts.referral.ReferralEndedEarly;
import uk.reachable.contracts.referral.ReferralReopened;
import uk.reachable.contracts.referral.ReferralWithdrawn;
import uk.reachable.contracts.referral.SessionRecorded;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.Request;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Referrals;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** Where the effect of each command must be seen. */
record Effects(
        Evidence evidence,
        Map<String, CaseFiles.Incident> incidents,
        Set<String> meetings,
        Set<String> asked,
        Map<String, Referrals.Referral> referrals,
        Map<String, Referrals.Handover> handovers) {

    static Effects of(Evidence evidence) {
        return new Effects(
                evidence,
                Account.index(evidence.cases().incidents(), CaseFiles.Incident::id),
                evidence.cases().meetings().stream().map(CaseFiles.Meeting::id).collect(Collectors.toSet()),
                evidence.cases().referrals().stream()
                        .map(CaseFiles.Referral::id)
                        .collect(Collectors.toSet()),
                Account.index(evidence.referrals().referrals(), Referrals.Referral::id),
                Account.index(evidence.referrals().handovers(), Referrals.Handover::id));
    }

    void look(Operation operation, Findings findings) {
        Request request = Request.of(operation.path());
        String organisation = Account.organisationOf(operation.user());
        String referral = request.subject();
        switch (request.kind()) {
            case LOG -> logged(operation.answer(), findings);
            case ACCEPT ->
                told(
                        referral,
                        event ->
                                event instanceof OfferAccepted e && e.provider().equals(organisation)
                                        || event instanceof HandoverAccepted h
                                                && h.toOrganisation().equals(organisation),
                        "OfferAccepted by " + organisation,
                        operation,
                        findings);
            case DECLINE ->
                told(
                        referral,
                        event ->
                                event instanceof OfferDeclined e && e.provider().equals(organisation),
                        "OfferDeclined by " + organisation,
                        operation,
                        findings);
            case PROPOSE -> proposed(referral, operation, findings);
            case TAKE_OVER ->
                told(
                        referral,
                        event -> event instanceof HandoverAccepted e
                                && e.handoverId().equals(request.handover()),
                        "HandoverAccepted of " + request.handover(),
                        operation,
                        findings);
            case REFUSE ->
                told(
                        referral,
                        event -> event instanceof HandoverRefused e
                                && e.handoverId().equals(request.handover()),
                        "HandoverRefused of " + request.handover(),
                        operation,
                        findings);
            case WITHDRAW -> told(referral, ReferralWithdrawn.class, operation, findings);
            case REOPEN -> told(referral, ReferralReopened.class, operation, findings);
            case CONTACT -> told(referral, ContactRecorded.class, operation, findings);
            case COMPLETE -> told(referral, ReferralCompleted.class, operation, findings);
            case END_EARLY -> told(referral, ReferralEndedEarly.class, operation, findings);
            case SESSION -> {
                String id = operation.answer().path("id").asString("");
                told(
                        referral,
                        event -> event instanceof SessionRecorded e
                                && e.sessionId().equals(id),
                        "SessionRecorded of " + id,
                        operation,
                        findings);
            }
            // An amendment may change nothing: it says so by its version, and by no event.
            case AMEND, OTHER -> {}
        }
    }

    private void told(String referral, Class<? extends Event> wanted, Operation operation, Findings findings) {
        told(referral, wanted::isInstance, wanted.getSimpleName(), operation, findings);
    }

    private void logged(JsonNode answer, Findings findings) {
        String id = answer.path("id").asString("");
        CaseFiles.Incident incident = incidents.get(id);
        findings.expect(
                incident != null
                        && incident.reference().equals(answer.path("reference").asString("")),
                ACKNOWLEDGED_LOST,
                id,
                "logged as %s, its row is %s",
                answer.path("reference").asString(""),
                incident);
        findings.expect(
                evidence.cases().board().containsKey(id), ACKNOWLEDGED_LOST, id, "logged, and not on the board");
        List<Event> told = evidence.log().events(Topic.INCIDENT, id);
        findings.expect(
                told.stream().anyMatch(IncidentLogged.class::isInstance),
                ACKNOWLEDGED_LOST,
                id,
                "logged, and no IncidentLogged is on the topic");
        meeting(id, answer.path("meeting").path("id").asString(""), told, findings);
        answer.path("referrals").forEach(referral -> referred(referral, told, findings));
    }

    private void meeting(String incidentId, String id, List<Event> told, Findings findings) {
        boolean called = told.stream()
                .anyMatch(event ->
                        event instanceof MeetingCalled e && e.meetingId().equals(id));
        findings.expect(
                id.isEmpty() || called && meetings.contains(id),
                ACKNOWLEDGED_LOST,
                incidentId,
                "meeting %s was answered, its row or MeetingCalled is missing",
                id);
    }

    private void referred(JsonNode answer, List<Event> told, Findings findings) {
        String id = answer.path("id").asString("");
        boolean requested = told.stream()
                .anyMatch(event ->
                        event instanceof ReferralRequested e && e.referralId().equals(id));
        findings.expect(asked.contains(id), ACKNOWLEDGED_LOST, id, "answered, and has no row in incident-service");
        findings.expect(
                evidence.cases().people().contains(answer.path("personId").asString("")),
                ACKNOWLEDGED_LOST,
                id,
                "the person %s of it has no row",
                answer.path("personId").asString(""));
        findings.expect(requested, ACKNOWLEDGED_LOST, id, "answered, and no ReferralRequested is on the topic");
        findings.expect(
                referrals.containsKey(id), ACKNOWLEDGED_LOST, id, "answered, and referral-service has no row of it");
    }

    private void proposed(String referral, Operation operation, Findings findings) {
        String id = operation.answer().path("id").asString("");
        told(
                referral,
                event -> event instanceof HandoverProposed e && e.handoverId().equals(id),
                "HandoverProposed of " + id,
                operation,
                findings);
        findings.expect(
                handovers.containsKey(id), ACKNOWLEDGED_LOST, id, "proposed, and has no row in referral-service");
    }

    private void told(String referral, Predicate<Event> wanted, String what, Operation operation, Findings findings) {
        findings.expect(
                evidence.log().events(Topic.REFERRAL, referral).stream().anyMatch(wanted),
                ACKNOWLEDGED_LOST,
                referral,
                "operation %s of %s was acknowledged with %s, and no %s is on the topic",
                operation.number(),
                operation.user(),
                operation.status(),
                what);
    }
}
