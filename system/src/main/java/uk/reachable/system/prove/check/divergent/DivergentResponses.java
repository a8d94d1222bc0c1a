package uk.reachable.system.prove.check.divergent;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.reachable.system.prove.check.account.Account;
import uk.reachable.system.prove.check.account.Check;
import uk.reachable.system.prove.check.account.Findings;
import uk.reachable.system.prove.check.account.ToldResponse;
import uk.reachable.system.prove.evidence.Responses;

import static uk.reachable.system.prove.check.account.Anomaly.DIVERGENCE;

/** Incidents, meetings and actions stand as their events tell, and on the board as in their rows. */
public final class DivergentResponses implements Check {

    @Override
    public void look(Account account, Findings findings) {
        ToldResponse told = ToldResponse.of(account.evidence().log());
        Responses responses = account.evidence().responses();
        responses.incidents().forEach(incident -> incident(incident, told, findings));
        responses
                .meetings()
                .forEach(meeting -> stands("meeting", meeting.id(), meeting.status(), told.meetings(), findings));
        responses.actions().forEach(action -> stands("action", action.id(), action.status(), told.actions(), findings));
    }

    private static void incident(Responses.Incident incident, ToldResponse told, Findings findings) {
        Set<String> possible = told.statusesOf(incident.id());
        findings.expect(
                possible.contains(incident.status()),
                DIVERGENCE,
                incident.id(),
                "its row says %s, by its events it is one of %s",
                incident.status(),
                possible);
        findings.expect(
                Objects.equals(incident.mergedInto(), told.mergedInto(incident.id())),
                DIVERGENCE,
                incident.id(),
                "its row says that it is merged into %s, its events say %s",
                incident.mergedInto(),
                told.mergedInto(incident.id()));
        findings.expect(
                incident.status().equals(incident.boardStatus()),
                DIVERGENCE,
                incident.id(),
                "it is %s, the board shows %s",
                incident.status(),
                incident.boardStatus());
    }

    private static void stands(String what, String id, String status, Map<String, String> told, Findings findings) {
        findings.expect(
                status.equals(told.get(id)),
                DIVERGENCE,
                id,
                "the row of the %s says %s, its events say %s",
                what,
                status,
                told.get(id));
    }
}
