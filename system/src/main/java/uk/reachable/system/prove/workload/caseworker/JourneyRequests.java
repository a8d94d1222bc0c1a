package uk.reachable.system.prove.workload.caseworker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import uk.reachable.contracts.codes.JourneyLeg;
import uk.reachable.system.prove.history.About;
import uk.reachable.system.prove.workload.request.Request;

/** The requests about a way home, each under a new key of its client. */
final class JourneyRequests {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, String> FORCE = Map.of("force", "essex");
    private static final Map<String, String> HOME = Map.of("organisation", "Birmingham Children's Trust");
    private static final String BIRMINGHAM = "E08000025";
    private static final Duration BETWEEN_LEGS = Duration.ofHours(3);

    private final String client;
    private long number;

    JourneyRequests(String client) {
        this.client = client + "-journey";
    }

    /** @param first until when the first leg takes, from now */
    Request plan(String user, String referral, Duration first) {
        Instant collection = Instant.now().plus(first);
        Instant home = collection.plus(BETWEEN_LEGS);
        List<Map<String, Object>> legs = List.of(
                leg(JourneyLeg.COLLECTION, "essex", "essex", collection, FORCE),
                leg(JourneyLeg.RETURN, "essex", BIRMINGHAM, home, HOME),
                leg(JourneyLeg.EXIT_PLAN, BIRMINGHAM, BIRMINGHAM, home.plus(BETWEEN_LEGS), HOME));
        return request("PLAN_JOURNEY", user, journey(referral), Map.of("legs", legs), Map.of());
    }

    Request confirm(String user, String referral, JourneyLeg leg) {
        return request("CONFIRM_LEG", user, leg(referral, leg) + "/confirm", NOTHING, Map.of());
    }

    Request call(String desk, String referral, JourneyLeg leg) {
        Map<String, Object> call = Map.of(
                "callerRole",
                leg == JourneyLeg.COLLECTION ? "CUSTODY_SERGEANT" : "SOCIAL_WORKER",
                "calledAt",
                Instant.now().toString());
        return request("RECORD_CALL", desk, leg(referral, leg) + "/phone", call, Map.of());
    }

    /** Its answer is not kept: whoever asks again gets another link. */
    Request link(String user, String referral, JourneyLeg leg) {
        return request("MAKE_LINK", user, leg(referral, leg) + "/link", NOTHING, Map.of());
    }

    Request fromOutside(String token, String referral, String journey, JourneyLeg leg) {
        return request(
                "CONFIRM_FROM_OUTSIDE",
                "",
                "/api/outside/legs/confirm",
                Map.of("token", token),
                Map.of(About.REFERRAL, referral, About.JOURNEY, journey, About.LEG, leg.name()));
    }

    private static Map<String, Object> leg(
            JourneyLeg leg, String from, String to, Instant dueBy, Map<String, String> otherSide) {
        return Map.of("leg", leg, "from", from, "to", to, "dueBy", dueBy.toString(), "otherSide", otherSide);
    }

    private static String journey(String referral) {
        return "/api/referrals/" + referral + "/journey";
    }

    private static String leg(String referral, JourneyLeg leg) {
        return journey(referral) + "/legs/" + leg;
    }

    private Request request(String command, String user, String path, Object body, Map<String, String> about) {
        return new Request(command, user, path, body, client + "-" + ++number, about);
    }
}
