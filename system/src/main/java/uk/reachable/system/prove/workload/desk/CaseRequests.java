package uk.reachable.system.prove.workload.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.contracts.codes.MeetingCancelReason;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.contracts.reference.Regions;
import uk.reachable.system.prove.workload.casework.Desk;
import uk.reachable.system.prove.workload.casework.LoggedCase;
import uk.reachable.system.prove.workload.mix.Canary;
import uk.reachable.system.prove.workload.request.Request;

/**
 * The requests about an incident that was logged before, each under a key of the step of the plan that it belongs to.
 */
final class CaseRequests {

    private final Desk desk;
    private final String key;
    private final Canary canary;

    CaseRequests(Desk desk, String key) {
        this.desk = desk;
        this.key = key;
        this.canary = new Canary(key);
    }

    /** When it happened always differs from what was known, so that every amendment changes something. */
    Request amend(LoggedCase incident, long version, String which) {
        Instant occurred = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.MILLIS);
        return ofIncident(
                "AMEND_INCIDENT",
                incident,
                "/amendments",
                Map.of(
                        "version",
                        version,
                        "why",
                        canary.of("why"),
                        "severity",
                        Severity.CRITICAL,
                        "occurredAt",
                        occurred.toString()),
                which);
    }

    Request close(LoggedCase incident, long version) {
        return ofIncident(
                "CLOSE",
                incident,
                "/close",
                Map.of("version", version, "reason", ClosureReason.RESPONSE_COMPLETE),
                "close");
    }

    Request reopen(LoggedCase incident, long version) {
        return ofIncident(
                "REOPEN_INCIDENT",
                incident,
                "/reopen",
                Map.of("version", version, "why", canary.of("why")),
                "open-again");
    }

    Request merge(LoggedCase duplicate, LoggedCase into) {
        return ofIncident(
                "MERGE", duplicate, "/merge", Map.of("version", LoggedCase.FIRST_VERSION, "into", into.id()), "merge");
    }

    Request undoMerge(LoggedCase duplicate, long version) {
        return ofIncident("UNDO_MERGE", duplicate, "/undo-merge", Map.of("version", version), "undo-merge");
    }

    Request schedule(String meeting, long version) {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
        return ofMeeting(
                "SCHEDULE",
                meeting,
                "/schedule",
                Map.of("version", version, "startsAt", tomorrow.toString(), "place", canary.of("place")));
    }

    Request invite(String meeting) {
        return ofMeeting("INVITE", meeting, "/invitations", Map.of("roles", List.of("HEALTH")));
    }

    Request hold(String meeting, long version) {
        return ofMeeting("HOLD", meeting, "/held", Map.of("version", version));
    }

    /** Due so soon that some are overdue before they are done. */
    Request assign(String meeting) {
        String police = Regions.byId(desk.region()).orElseThrow().policeLead();
        Instant soon = Instant.now().plusSeconds(5).truncatedTo(ChronoUnit.MILLIS);
        return ofMeeting(
                "ASSIGN",
                meeting,
                "/actions",
                Map.of("text", canary.of("text"), "ownerOrganisation", police, "dueBy", soon.toString()));
    }

    Request complete(String action) {
        return new Request(
                "COMPLETE_ACTION",
                desk.police(),
                "/api/actions/" + action + "/complete",
                Map.of(),
                key + "-done",
                Map.of());
    }

    Request conclude(String meeting, long version) {
        return ofMeeting("CONCLUDE", meeting, "/conclude", Map.of("version", version));
    }

    Request cancel(String meeting, long version) {
        return ofMeeting(
                "CANCEL_MEETING",
                meeting,
                "/cancel",
                Map.of("version", version, "reason", MeetingCancelReason.DEALT_WITH_ELSEWHERE));
    }

    Request pause(String person, Duration untilReview) {
        Instant review = Instant.now().plus(untilReview).truncatedTo(ChronoUnit.MILLIS);
        return ofPerson(
                "PAUSE",
                desk.police(),
                person,
                "/contact-pause",
                Map.of("reviewBy", review.toString(), "reason", "ARREST_OR_SEARCH", "officer", canary.of("officer")));
    }

    Request lift(String person) {
        return ofPerson("LIFT", desk.police(), person, "/contact-pause/lift", Map.of("officer", canary.of("officer")));
    }

    Request answer(String person) {
        return ofPerson(
                "ANSWER_SAFEGUARDING",
                desk.user(),
                person,
                "/safeguarding/" + SafeguardingQuestion.SOCIAL_CARE,
                Map.of(
                        "answer", "TOLD",
                        "organisation", canary.of("organisation"),
                        "by", canary.of("by"),
                        "at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "reference", canary.of("reference")));
    }

    Request takeEmergencyAccess(String person) {
        return ofPerson(
                "TAKE_EMERGENCY_ACCESS",
                desk.user(),
                person,
                "/emergency-access",
                Map.of("reason", "RISK_TO_LIFE", "why", canary.of("why")));
    }

    Request review(String access) {
        return new Request(
                "REVIEW_EMERGENCY_ACCESS",
                desk.privacyOfficer(),
                "/api/emergency-accesses/" + access + "/review",
                Map.of("finding", "JUSTIFIED", "note", canary.of("note")),
                key + "-review",
                Map.of());
    }

    private Request ofIncident(String command, LoggedCase incident, String path, Map<String, ?> body, String which) {
        return new Request(
                command, desk.user(), "/api/incidents/" + incident.id() + path, body, key + "-" + which, Map.of());
    }

    private Request ofMeeting(String command, String meeting, String path, Map<String, ?> body) {
        return new Request(
                command,
                desk.police(),
                "/api/meetings/" + meeting + path,
                body,
                key + path.replace('/', '-'),
                Map.of());
    }

    private Request ofPerson(String command, String user, String person, String path, Map<String, ?> body) {
        return new Request(command, user, "/api/people/" + person + path, body, key + path.replace('/', '-'), Map.of());
    }
}
