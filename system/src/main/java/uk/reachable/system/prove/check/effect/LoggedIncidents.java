package uk.reachable.system.prove.check.effect;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.ReferralRequested;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.evidence.CaseFiles;
import uk.reachable.system.prove.evidence.Evidence;
import uk.reachable.system.prove.evidence.Referrals;

import static uk.reachable.system.prove.check.account.Anomaly.ACKNOWLEDGED_LOST;

/** Where an incident that was logged must be seen, with its meeting, its people and their referrals. */
record LoggedIncidents(
        Evidence evidence,
        Map<String, CaseFiles.Incident> incidents,
        Map<String, CaseFiles.Meeting> meetings,
        Set<String> asked,
        Map<String, Referrals.Referral> referrals) {

    static LoggedIncidents of(Evidence evidence) {
        return new LoggedIncidents(
                evidence,
                Account.index(evidence.cases().incidents(), CaseFiles.Incident::id),
                Account.index(evidence.cases().meetings(), CaseFiles.Meeting::id),
                evidence.cases().referrals().stream()
                        .map(CaseFiles.Referral::id)
                        .collect(Collectors.toSet()),
                Account.index(evidence.referrals().referrals(), Referrals.Referral::id));
    }

    void look(JsonNode answer, Findings findings) {
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
        meeting(id, answer.path("meeting").path("id").asString(""), findings);
        answer.path("referrals").forEach(referral -> referred(referral, told, findings));
    }

    /** The meeting may be one about a pattern, called for an earlier incident: it was told under that one's key. */
    private void meeting(String incidentId, String id, Findings findings) {
        CaseFiles.Meeting meeting = meetings.get(id);
        boolean called = meeting != null
                && evidence.log().events(Topic.INCIDENT, meeting.incidentId()).stream()
                        .anyMatch(event -> event instanceof MeetingCalled e
                                && e.meetingId().equals(id));
        findings.expect(
                id.isEmpty() || called,
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
}
