package uk.reachable.referral.journey;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.JsonNode;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.referral.HandoverOffered;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.referral.lifecycle.Samples;
import uk.reachable.referral.running.Api;
import uk.reachable.referral.running.Api.Answer;
import uk.reachable.referral.running.Story;

import static uk.reachable.platform.testkit.TestTokens.caseworkerRedthread;
import static uk.reachable.platform.testkit.TestTokens.caseworkerStGiles;
import static uk.reachable.platform.testkit.TestTokens.dutyOfficer;
import static uk.reachable.referral.running.Story.soon;

/** What the tests of a journey do again and again: Redthread brings somebody home whom Essex Police arrested. */
public record Homeward(Api api, Story story, MutableClock clock) {

    public static final String TYPED = "A typed children's trust";

    /** A referral for Rescue and Response that Redthread has accepted. */
    public String accepted() {
        return accepted(Need.RESCUE_AND_RESPONSE);
    }

    public String accepted(Need need) {
        String id = story.offered(Samples.REDTHREAD, need);
        api.post(caseworkerRedthread(), id + "/accept");
        return id;
    }

    /** Planned with the first leg due in an hour, the second in two, the third in three. */
    public String planned() {
        String id = accepted();
        plan(id, 1);
        return id;
    }

    public Answer plan(String id, int firstHour) {
        return api.post(caseworkerRedthread(), id + "/journey", planFrom(clock.instant(), firstHour));
    }

    public static String planFrom(Instant now, int firstHour) {
        Instant first = now.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(firstHour));
        return """
                {"legs":[
                {"leg":"COLLECTION","from":"essex","to":"essex","dueBy":"%s","otherSide":{"force":"essex"}},
                {"leg":"RETURN","from":"essex","to":"E08000028","dueBy":"%s","otherSide":{"organisation":"%s"}},
                {"leg":"EXIT_PLAN","from":"E08000028","to":"E08000028","dueBy":"%s","otherSide":{"organisation":"%s"}}]}
                """.formatted(first, first.plus(Duration.ofHours(1)), TYPED, first.plus(Duration.ofHours(2)), TYPED);
    }

    public Answer confirm(String id, String leg) {
        return api.post(caseworkerRedthread(), id + "/journey/legs/" + leg + "/confirm");
    }

    public Answer rang(String id, String leg) {
        return api.post(
                dutyOfficer(),
                id + "/journey/legs/" + leg + "/phone",
                "{\"callerRole\":\"CUSTODY_SERGEANT\",\"calledAt\":\"%s\"}".formatted(clock.instant()));
    }

    /** A journey whose legs are all planned with one force. */
    public String plannedWith(String force) {
        String id = accepted();
        String plan = planFrom(clock.instant(), 1)
                .replace("\"force\":\"essex\"", "\"force\":\"" + force + "\"")
                .replace("\"organisation\":\"" + TYPED + "\"", "\"force\":\"" + force + "\"");
        api.post(caseworkerRedthread(), id + "/journey", plan);
        return id;
    }

    /** The secret of a new one-time link. */
    public String link(String id, String leg) {
        return api.post(caseworkerRedthread(), id + "/journey/legs/" + leg + "/link")
                .text("token");
    }

    public Answer open(String token) {
        return api.postFromOutside("outside/legs/confirm", "{\"token\":\"%s\"}".formatted(token));
    }

    /** St Giles takes over. */
    public void handedToStGiles(String id) {
        String handoverId = api.post(
                        caseworkerRedthread(),
                        id + "/handovers",
                        "{\"toProgramme\":\"st-giles-ed\",\"reason\":\"MOVED_AREA\"}")
                .text("id");
        story.hold(story.request(id, 2), Samples.ST_GILES);
        heard(HandoverOffered.class, id);
        api.post(caseworkerStGiles(), id + "/handovers/" + handoverId + "/accept");
    }

    public JsonNode file(String id) {
        return api.get(dutyOfficer(), id).body();
    }

    /** The leg of a journey as the duty desk reads it; 0 is the collection. */
    public JsonNode leg(String id, int number) {
        return file(id).path("journey").path("legs").path(number);
    }

    /** Waits for an event of a referral. */
    public <E extends Event> E heard(Class<E> type, String id) {
        soon().until(() -> !story.wire().heard(type, id).isEmpty());
        return story.wire().heard(type, id).getFirst();
    }
}
