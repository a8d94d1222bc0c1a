package uk.reachable.referral.access;

import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.referral.FirstContactOverdue;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.platform.testkit.TestTokens.Token;
import uk.reachable.referral.lifecycle.Place;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.programme.Programmes;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Catalogue;
import uk.reachable.referral.running.Story;

import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.caseworkerStGiles;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.platform.testkit.TestTokens.token;
import static uk.reachable.referral.running.Story.soon;

/** Referrals as far as a relation needs them, each built anew: what stands in its addresses. */
final class Cases {

    static final String NO_CAPACITY = "{\"reason\":\"NO_CAPACITY\"}";
    static final String LEAD = "{\"kind\":\"SOCIAL_WORKER\",\"organisation\":\"A trust\"}";
    static final String PLAN = """
            {"legs":[
            {"leg":"COLLECTION","from":"essex","to":"essex","dueBy":"2026-12-10T23:00:00Z","otherSide":{"force":"essex"}},
            {"leg":"RETURN","from":"essex","to":"E08000025","dueBy":"2026-12-10T23:00:00Z","otherSide":{"force":"essex"}},
            {"leg":"EXIT_PLAN","from":"essex","to":"E08000025","dueBy":"2026-12-10T23:00:00Z","otherSide":{"force":"essex"}}]}
            """;
    static final String PLAN_WITH_FORCE_HERE = PLAN.replace("{\"force\":\"essex\"}", "{\"force\":\"west-midlands\"}");
    static final String CALL = "{\"callerRole\":\"CUSTODY_SERGEANT\",\"calledAt\":\"2026-11-20T12:00:00Z\"}";
    static final String DUPLICATE = "{\"reason\":\"DUPLICATE\"}";
    static final String GOALS_MET = "{\"outcome\":\"GOALS_MET\"}";

    private static final Place CATCH22 = new Place("catch22-ed", "Catch22", "catch22", "Catch22");
    private static final Place NAVIGATORS = new Place("navigators-ed", "Navigators", "ae-navigators", "A&E Navigators");

    private final Story story;
    private final Api api;
    private final JdbcClient jdbc;

    Cases(Story story, Api api, Programmes programmes, JdbcClient jdbc) {
        this.story = story;
        this.api = api;
        this.jdbc = jdbc;
        for (Place place : new Place[] {Samples.REDTHREAD, Samples.ST_GILES, CATCH22, NAVIGATORS}) {
            story.wire().send(Catalogue.alwaysOnShift(place), 1);
            soon().until(() -> programmes.find(place.programme()).isPresent());
        }
    }

    static Map<String, String> nowhere() {
        return address(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }

    Map<String, String> raised() {
        return address(story.raised());
    }

    Map<String, String> offered() {
        return address(story.offered(Samples.REDTHREAD));
    }

    Map<String, String> declinedAndOfferedToTheNext() {
        String id = story.offered(Samples.REDTHREAD);
        post(caseworkerRedthread(), id + "/decline", NO_CAPACITY);
        story.offer(id, Samples.ST_GILES, 2);
        return address(id);
    }

    Map<String, String> accepted() {
        return address(acceptedByRedthread());
    }

    /** On the way home from the West Midlands Police, with nothing confirmed. */
    Map<String, String> onTheWay() {
        String id = story.offered(Samples.REDTHREAD, Need.RESCUE_AND_RESPONSE);
        post(caseworkerRedthread(), id + "/accept", "");
        post(caseworkerRedthread(), id + "/journey", PLAN_WITH_FORCE_HERE);
        return address(id);
    }

    Map<String, String> withdrawn() {
        String id = story.offered(Samples.REDTHREAD);
        post(dutyOfficer(), id + "/withdraw", DUPLICATE);
        return address(id);
    }

    Map<String, String> completed() {
        String id = acceptedByRedthread();
        post(caseworkerRedthread(), id + "/complete", GOALS_MET);
        return address(id);
    }

    /** Redthread handed it to St Giles, which completed it. */
    Map<String, String> completedByTheReceiver() {
        Map<String, String> address = handedAway();
        post(caseworkerStGiles(), address.get("id") + "/complete", GOALS_MET);
        return address;
    }

    Map<String, String> handoverOffered() {
        String id = acceptedByRedthread();
        return address(id, handoverToStGiles(id, 2));
    }

    Map<String, String> handedAway() {
        Map<String, String> address = handoverOffered();
        post(caseworkerStGiles(), address.get("id") + "/handovers/" + address.get("handoverId") + "/accept", "");
        return address;
    }

    Map<String, String> handoverRefused() {
        Map<String, String> address = handoverOffered();
        post(caseworkerStGiles(), address.get("id") + "/handovers/" + address.get("handoverId") + "/refuse", "");
        return address;
    }

    /**
     * One declines, Redthread accepts, St Giles refuses to take over, and a third is asked by the handover named here.
     */
    Map<String, String> anotherIsAsked() {
        String id = story.offered(CATCH22);
        post(token("caseworker", "catch22", "west-midlands", "CASEWORKER"), id + "/decline", NO_CAPACITY);
        story.offer(id, Samples.REDTHREAD, 2);
        post(caseworkerRedthread(), id + "/accept", "");
        post(caseworkerStGiles(), id + "/handovers/" + handoverToStGiles(id, 3) + "/refuse", "");
        return address(id, propose(id, NAVIGATORS));
    }

    /**
     * Redthread has not seen the person in time: its clock alone is turned, for others count on the one that all share.
     */
    Map<String, String> overdue() {
        String id = acceptedByRedthread();
        jdbc.sql("UPDATE referral SET contact_due_by = accepted_at WHERE id = ?")
                .param(id)
                .update();
        soon().until(() -> !story.wire().heard(FirstContactOverdue.class, id).isEmpty());
        return address(id);
    }

    /** As a region has it that demands a person's confirmation of each further offer. */
    Map<String, String> awaitingConfirmation() {
        String id = story.offered(Samples.REDTHREAD);
        post(caseworkerRedthread(), id + "/decline", NO_CAPACITY);
        jdbc.sql("""
                        UPDATE referral SET status = 'AWAITING_CONFIRMATION', offer_id = NULL, duty_due_by = :due
                        WHERE id = :id""")
                .param("due", Timestamp.from(Samples.RELEASE))
                .param("id", id)
                .update();
        return address(id);
    }

    private String acceptedByRedthread() {
        String id = story.offered(Samples.REDTHREAD);
        post(caseworkerRedthread(), id + "/accept", "");
        return id;
    }

    private String handoverToStGiles(String id, int request) {
        String handoverId = propose(id, Samples.ST_GILES);
        story.hold(story.request(id, request), Samples.ST_GILES);
        soon().until(() -> !story.wire().heard(HandoverOffered.class, id).isEmpty());
        return handoverId;
    }

    private String propose(String id, Place to) {
        return post(caseworkerRedthread(), id + "/handovers", proposal(to)).text("id");
    }

    static String proposal(Place to) {
        return "{\"toProgramme\":\"" + to.programme() + "\",\"reason\":\"STEP_DOWN\"}";
    }

    private Api.Answer post(Token user, String path, String body) {
        Api.Answer answer = api.post(user, path, body);
        if (answer.status() >= 300) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer;
    }

    private static Map<String, String> address(String id) {
        return Map.of("id", id, "leg", "COLLECTION");
    }

    private static Map<String, String> address(String id, String handoverId) {
        return Map.of("id", id, "handoverId", handoverId, "leg", "COLLECTION");
    }
}
