package uk.reachable.system.prove.check;

import java.util.List;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.incident.ActionAssigned;
import uk.reachable.contracts.incident.ActionCompleted;
import uk.reachable.contracts.incident.ContactAllowed;
import uk.reachable.contracts.incident.ContactPaused;
import uk.reachable.contracts.incident.EmergencyAccessReviewed;
import uk.reachable.contracts.incident.EmergencyAccessTaken;
import uk.reachable.contracts.incident.IncidentAmended;
import uk.reachable.contracts.incident.IncidentClosed;
import uk.reachable.contracts.incident.IncidentLogged;
import uk.reachable.contracts.incident.IncidentMergeUndone;
import uk.reachable.contracts.incident.IncidentMerged;
import uk.reachable.contracts.incident.IncidentReopened;
import uk.reachable.contracts.incident.MeetingCalled;
import uk.reachable.contracts.incident.MeetingConcluded;
import uk.reachable.contracts.incident.MeetingHeld;
import uk.reachable.contracts.incident.MeetingScheduled;
import uk.reachable.system.prove.history.Operation;

import static uk.reachable.system.prove.check.ToldCommands.operation;
import static uk.reachable.system.prove.check.ToldEvents.AREA;
import static uk.reachable.system.prove.check.ToldEvents.DESK;
import static uk.reachable.system.prove.check.ToldEvents.NOW;
import static uk.reachable.system.prove.check.ToldEvents.POLICE;
import static uk.reachable.system.prove.check.ToldEvents.REGION;

/**
 * How incidents were responded to in a run in which nothing went wrong. "led" was amended, met about, closed and
 * reopened; "twice" is a duplicate of it, "apart" was one; "quiet" is paused, "heard" was.
 */
final class ToldResponses {

    static final String LED = "led";
    static final String TWICE = "twice";
    static final String APART = "apart";
    static final String MET = "met";
    static final String ACTION = "act";
    static final String QUIET = "quiet";
    static final String HEARD = "heard";
    static final String ACCESS = "access";

    private ToldResponses() {}

    static List<Event> events() {
        return List.of(
                logged(LED),
                logged(TWICE),
                logged(APART),
                called(MET),
                amended(2),
                new MeetingScheduled(LED, reference(LED), REGION, MET, NOW, List.of(), NOW),
                new MeetingHeld(LED, reference(LED), REGION, MET, NOW),
                new ActionAssigned(LED, reference(LED), REGION, MET, ACTION, POLICE, NOW, NOW),
                completed(),
                new MeetingConcluded(LED, reference(LED), REGION, MET, NOW),
                closed(),
                new IncidentReopened(LED, reference(LED), REGION, NOW),
                merged(TWICE),
                merged(APART),
                new IncidentMergeUndone(APART, reference(APART), REGION, LED, reference(LED), NOW),
                paused(QUIET),
                paused(HEARD),
                new ContactAllowed(LED, reference(LED), REGION, HEARD, NOW),
                new EmergencyAccessTaken(LED, reference(LED), REGION, ACCESS, DESK, NOW, NOW, NOW),
                new EmergencyAccessReviewed(LED, reference(LED), REGION, ACCESS, NOW));
    }

    static String reference(String incident) {
        return "WM-2026-" + incident;
    }

    static Event called(String meeting) {
        return new MeetingCalled(
                LED, reference(LED), REGION, meeting, AREA, Severity.CRITICAL, "rule", 1, POLICE, NOW, NOW);
    }

    static Event amended(long version) {
        return new IncidentAmended(
                LED, reference(LED), REGION, Category.KNIFE_INJURY, Severity.CRITICAL, AREA, version, NOW);
    }

    static Event completed() {
        return new ActionCompleted(LED, reference(LED), REGION, MET, ACTION, POLICE, NOW);
    }

    static Event closed() {
        return new IncidentClosed(LED, reference(LED), REGION, ClosureReason.RESPONSE_COMPLETE, NOW);
    }

    static Event paused(String person) {
        return new ContactPaused(LED, reference(LED), REGION, person, POLICE, NOW, NOW);
    }

    private static Event logged(String incident) {
        return new IncidentLogged(
                incident,
                reference(incident),
                REGION,
                Category.KNIFE_INJURY,
                Severity.SERIOUS,
                AREA,
                "duty.officer",
                NOW);
    }

    private static Event merged(String duplicate) {
        return new IncidentMerged(duplicate, reference(duplicate), REGION, LED, reference(LED), NOW);
    }

    static List<Operation> commands() {
        return List.of(
                log(30, LED, "\"meeting\": {\"id\": \"" + MET + "\"},"),
                log(31, TWICE, ""),
                log(32, APART, ""),
                desk(33, "/api/incidents/led/amendments", "{\"version\": 2}"),
                police(34, "/api/meetings/met/schedule", "{\"version\": 2}"),
                police(35, "/api/meetings/met/invitations", "{\"version\": 2}"),
                police(36, "/api/meetings/met/held", "{\"version\": 3}"),
                police(37, "/api/meetings/met/actions", "{\"id\": \"act\"}"),
                police(38, "/api/actions/act/complete", "{\"id\": \"act\"}"),
                police(39, "/api/meetings/met/conclude", "{\"version\": 4}"),
                desk(40, "/api/incidents/led/close", "{\"version\": 3}"),
                desk(41, "/api/incidents/led/reopen", "{\"version\": 4}"),
                desk(42, "/api/incidents/twice/merge", "{\"version\": 2}"),
                desk(43, "/api/incidents/apart/merge", "{\"version\": 2}"),
                desk(44, "/api/incidents/apart/undo-merge", "{\"version\": 3}"),
                police(45, "/api/people/quiet/contact-pause", "{\"paused\": true}"),
                police(46, "/api/people/heard/contact-pause", "{\"paused\": true}"),
                police(47, "/api/people/heard/contact-pause/lift", "{\"paused\": false}"),
                desk(48, "/api/people/quiet/safeguarding/SOCIAL_CARE", "{}"),
                desk(49, "/api/people/quiet/emergency-access", "{\"id\": \"access\"}"),
                operation(50, "privacy.officer", "/api/emergency-accesses/access/review", 200, "{\"id\": \"access\"}"));
    }

    private static Operation log(long number, String incident, String meeting) {
        String answer = "{\"id\": \"%s\", \"reference\": \"%s\", %s \"referrals\": []}"
                .formatted(incident, reference(incident), meeting);
        return Planted.triedOnce(operation(number, "duty.officer", "/api/incidents", 201, answer));
    }

    private static Operation desk(long number, String path, String answer) {
        return operation(number, "duty.officer", path, 200, answer);
    }

    private static Operation police(long number, String path, String answer) {
        return operation(number, "lead.officer", path, 200, answer);
    }
}
