package uk.reachable.system.prove.workload.casework;

import java.time.Duration;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.prove.history.Operation;
import uk.reachable.system.prove.history.Outcome;
import uk.reachable.system.prove.workload.mix.CaseThought;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Sender;

/** Notices to a school: tried before they may leave, agreed, sent, and opened, left unopened or rung. */
final class CommunityNotices {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration BRIEF = Duration.ofSeconds(5);

    private final Desk desk;
    private final Sender sender;

    CommunityNotices(Desk desk, Sender sender) {
        this.desk = desk;
        this.sender = sender;
    }

    void act(CaseThought thought, LoggedCase incident, Keyed step) throws InterruptedException {
        NoticeRequests requests = new NoticeRequests(desk, step);
        Operation drafted = sender.send(requests.draft(incident.id()));
        if (drafted.outcome() == Outcome.ACKNOWLEDGED) {
            String id = drafted.answer().path("id").asString("");
            switch (thought) {
                case NOTICE_OPENED -> opened(incident.id(), id, drafted, requests);
                case NOTICE_UNOPENED -> unopened(incident.id(), id, drafted, requests);
                default -> rung(incident.id(), id, drafted, requests);
            }
        }
    }

    /** Refused before police have agreed; opened by its code, once, and not by another. */
    private void opened(String incident, String id, Operation drafted, NoticeRequests requests)
            throws InterruptedException {
        sender.send(careless(issue(id, LONG, requests, "issue-early"), drafted));
        sender.send(requests.tellNextOfKin(incident));
        sender.send(requests.agree(id, drafted.answer(), "agree"));
        Operation issued = sender.send(issue(id, LONG, requests, "issue"));
        if (issued.outcome() == Outcome.ACKNOWLEDGED) {
            JsonNode link = issued.answer();
            sender.send(careless(NoticeRequests.openCarelessly(link), issued));
            Operation opened = sender.send(NoticeRequests.open(link));
            if (opened.outcome() == Outcome.ACKNOWLEDGED) {
                sender.send(used(NoticeRequests.open(link), opened));
            }
        }
    }

    /** Refused once its words are others than those that were agreed; then nobody opens it in time. */
    private void unopened(String incident, String id, Operation drafted, NoticeRequests requests)
            throws InterruptedException {
        sender.send(requests.tellNextOfKin(incident));
        sender.send(requests.agree(id, drafted.answer(), "agree-first"));
        Operation reworded = sender.send(requests.reword(id));
        if (reworded.outcome() == Outcome.ACKNOWLEDGED) {
            sender.send(careless(issue(id, BRIEF, requests, "issue-early"), reworded));
            sender.send(requests.agree(id, reworded.answer(), "agree"));
            sender.send(issue(id, BRIEF, requests, "issue"));
        }
    }

    /** Refused before next of kin are told; then the desk rings, and its link works no more. */
    private void rung(String incident, String id, Operation drafted, NoticeRequests requests)
            throws InterruptedException {
        Operation agreed = sender.send(requests.agree(id, drafted.answer(), "agree"));
        sender.send(careless(issue(id, LONG, requests, "issue-early"), agreed));
        sender.send(requests.tellNextOfKin(incident));
        Operation issued = sender.send(issue(id, LONG, requests, "issue"));
        Operation rung = sender.send(requests.ring(id));
        if (issued.outcome() == Outcome.ACKNOWLEDGED && rung.outcome() == Outcome.ACKNOWLEDGED) {
            sender.send(used(NoticeRequests.open(issued.answer()), rung));
        }
    }

    private static Request issue(String id, Duration open, NoticeRequests requests, String which) {
        return requests.issue(id, Instant.now().plus(open), which);
    }

    private static Request careless(Request request, Operation after) {
        return after(request, Expected.CARELESS, after);
    }

    private static Request used(Request request, Operation after) {
        return after(request, Expected.USED, after);
    }

    private static Request after(Request request, String expected, Operation after) {
        return request.with(Expected.OUTCOME, expected).with(Expected.AFTER, Long.toString(after.number()));
    }
}
