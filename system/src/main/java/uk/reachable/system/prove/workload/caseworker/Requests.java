package uk.reachable.system.prove.workload.caseworker;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import uk.reachable.contracts.codes.DeclineReason;
import uk.reachable.contracts.codes.EarlyEndReason;
import uk.reachable.contracts.codes.HandoverReason;
import uk.reachable.contracts.codes.WorkerChangeReason;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.workload.mix.Canary;
import uk.reachable.system.prove.workload.request.Expected;
import uk.reachable.system.prove.workload.request.Request;
import uk.reachable.system.prove.workload.request.Request.Way;

/** The requests about a referral, each under a new key of its client. */
final class Requests {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String client;
    private long number;

    Requests(String client) {
        this.client = client;
    }

    Request accept(String user, String referral) {
        return request("ACCEPT", user, "/api/referrals/" + referral + "/accept", NOTHING);
    }

    Request decline(String user, String referral, DeclineReason reason) {
        return request("DECLINE", user, "/api/referrals/" + referral + "/decline", Map.of("reason", reason));
    }

    /** With words where a reason belongs. */
    Request declineCarelessly(String user, String referral) {
        String said = new Canary(client).of("reason");
        return request("DECLINE", user, "/api/referrals/" + referral + "/decline", Map.of("reason", said))
                .with(Expected.OUTCOME, Expected.CARELESS);
    }

    Request seen(String user, String referral) {
        return request("CONTACT", user, "/api/referrals/" + referral + "/contacts", Map.of("answer", "YES"));
    }

    Request notFound(String user, String referral) {
        return request(
                "CONTACT", user, "/api/referrals/" + referral + "/contacts", Map.of("answer", "COULD_NOT_BE_FOUND"));
    }

    Request session(String user, String referral) {
        String today = LocalDate.now(LONDON).toString();
        return request("SESSION", user, "/api/referrals/" + referral + "/sessions", Map.of("heldOn", today));
    }

    Request complete(String user, String referral) {
        return request("COMPLETE", user, "/api/referrals/" + referral + "/complete", Map.of("outcome", "GOALS_MET"));
    }

    Request endEarly(String user, String referral, EarlyEndReason reason) {
        return request("END_EARLY", user, "/api/referrals/" + referral + "/end-early", Map.of("reason", reason));
    }

    Request propose(String user, String referral, String toProgramme, HandoverReason reason) {
        return request(
                "PROPOSE_HANDOVER",
                user,
                "/api/referrals/" + referral + "/handovers",
                Map.of("toProgramme", toProgramme, "reason", reason));
    }

    /** With who supports them: a manager names nobody, and the case is the organisation's until they do. */
    Request alreadyWithUs(String user, String referral, String programme, String provider) {
        return request(
                "ALREADY_WITH_US",
                user,
                "/api/referrals/" + referral + "/already-with-us",
                Map.of("programme", programme),
                Map.of(About.PROGRAMME, programme, About.PROVIDER, provider));
    }

    Request left(String user, String referral) {
        return request("FOLLOW_UP", user, "/api/referrals/" + referral + "/left-before-contact", NOTHING);
    }

    Request lead(String user, String referral) {
        return request(
                "NAME_LEAD",
                user,
                "/api/referrals/" + referral + "/lead-professional",
                Map.of("kind", "YOUTH_JUSTICE", "organisation", "Birmingham Youth Justice Service"));
    }

    Request changeWorker(String manager, String referral, String worker, WorkerChangeReason reason) {
        return request(
                "CHANGE_WORKER",
                manager,
                "/api/referrals/" + referral + "/worker",
                Map.of("worker", worker, "reason", reason),
                Map.of(About.WORKER, worker));
    }

    Request release(String user, String referral) {
        return request("RELEASE", user, "/api/referrals/" + referral + "/release", NOTHING);
    }

    /** As of the version of the referral that the reader has seen. */
    static Request read(String user, String person, String referral, long version) {
        String path = "/api/people/" + person + "?seen=" + referral + ":" + version;
        return new Request(Way.GET, "READ_PERSON", user, path, NOTHING, "", Map.of(About.REFERRAL, referral));
    }

    Request takeOver(String user, Notice notice) {
        return request("ACCEPT_HANDOVER", user, path(notice) + "/accept", NOTHING);
    }

    Request refuse(String user, Notice notice) {
        return request("REFUSE_HANDOVER", user, path(notice) + "/refuse", NOTHING);
    }

    /** "I am on it." */
    Request acknowledge(String user, Notice notice) {
        return request("ACKNOWLEDGE", user, "/api/inbox/" + notice.id() + "/acknowledge", NOTHING);
    }

    private static String path(Notice notice) {
        return "/api/referrals/" + notice.referralId() + "/handovers/" + notice.handoverId();
    }

    private Request request(String command, String user, String path, Object body) {
        return request(command, user, path, body, Map.of());
    }

    private Request request(String command, String user, String path, Object body, Map<String, String> about) {
        return new Request(command, user, path, body, client + "-" + ++number, about);
    }
}
