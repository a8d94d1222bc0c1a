package uk.reachable.incident.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import uk.reachable.incident.access.people.SafeguardingRules;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.testkit.TestTokens;

import static uk.reachable.incident.access.Relation.IN_THEIR_AREAS;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;

/** Cases for what police and safeguarding say, and for community notices. */
final class SafeguardingSituations {

    private final Story story;
    private final Api api;
    private final Instant now;

    private SafeguardingSituations(Story story, Api api, Instant now) {
        this.story = story;
        this.api = api;
        this.now = now;
    }

    /** Tries the endpoints of safeguarding and of notices; before those of the paths that they lie under. */
    static AccessTrial under(AccessTrial trial, Story story, Api api, Instant now) {
        SafeguardingSituations situations = new SafeguardingSituations(story, api, now);
        Situation[] cases = {situations.nowhere(), situations.logged(), situations.drafted()};
        return trial.under(
                        "/api/safeguarding",
                        Situation.named("their own list", Map::of).everybody(OF_THE_REGION))
                // People of their own: whoever lifts while somebody else puts off is told so.
                .under("/api/people/{personId}/contact-pause/lift", situations.nowhere(), situations.logged())
                .under("/api/people/{personId}/contact-pause", cases)
                .under("/api/people/{personId}/safeguarding", cases)
                .under("/api/incidents/{incidentId}/contact-pauses", cases)
                .under("/api/incidents/{incidentId}/next-of-kin", cases)
                .under("/api/incidents/{incidentId}/notices", cases)
                .under("/api/notices/", situations.nowhere(), situations.drafted());
    }

    private Situation nowhere() {
        return situation(
                "nothing is known of it",
                () -> Map.of("incidentId", id(), "personId", id(), "noticeId", id(), "question", "SOCIAL_CARE"));
    }

    private Situation logged() {
        return known("logged in the West Midlands", () -> addressOf(story.logged(), id()));
    }

    private Situation drafted() {
        return known("with a notice that nobody has agreed", () -> {
            Case of = story.logged();
            Api.Answer notice =
                    api.post(TestTokens.dutyOfficer(), "/api/incidents/" + of.incidentId() + "/notices", draft());
            return addressOf(of, notice.text("/id"));
        });
    }

    private Situation known(String name, Supplier<Map<String, String>> building) {
        return situation(name, building)
                .inRegion("west-midlands", OF_THE_REGION)
                .inArea("E08000025", IN_THEIR_AREAS)
                .answers(SafeguardingRules.PAUSE, OF_THE_REGION, 200)
                .answers(SafeguardingRules.LIFT, OF_THE_REGION, 200)
                .answers(SafeguardingRules.ANSWER, OF_THE_REGION, 200)
                .answers(SafeguardingRules.ASK, OF_THE_REGION, 200)
                .answers(CommunityRules.NEXT_OF_KIN, OF_THE_REGION, 200)
                .answers(CommunityRules.DRAFT, OF_THE_REGION, 201)
                .answers(CommunityRules.REWORD, OF_THE_REGION, 200)
                .answers(CommunityRules.AGREE, OF_THE_REGION, 409)
                .answers(CommunityRules.ISSUE, OF_THE_REGION, 409)
                .answers(CommunityRules.RUNG, OF_THE_REGION, 409)
                .hides(SafeguardingRules.PAUSES, OF_THE_REGION, "Jordan");
    }

    private Situation situation(String name, Supplier<Map<String, String>> building) {
        return Situation.named(name, building)
                .part("west-midlands-vru")
                .part("west-midlands-police")
                .body(SafeguardingRules.PAUSE, """
                        {"reviewBy": "%s", "reason": "OTHER", "officer": "DI Alex Example"}""".formatted(now.plus(Duration.ofHours(3))))
                .body(SafeguardingRules.LIFT, "{\"officer\": \"DI Alex Example\"}")
                .body(SafeguardingRules.ANSWER, "{\"answer\": \"NOT_NEEDED\", \"why\": \"told by the school\"}")
                .body(CommunityRules.NEXT_OF_KIN, "{\"toldAt\": \"%s\"}".formatted(now))
                .body(CommunityRules.DRAFT, draft())
                .body(CommunityRules.REWORD, "{\"wording\": \"Please ring us\"}")
                .body(CommunityRules.AGREE, "{\"wordingId\": \"other words\"}")
                .body(CommunityRules.ISSUE, "{}");
    }

    private static String draft() {
        return "{\"addressee\": \"SCHOOL\", \"to\": \"Head of the school\", \"wording\": \"Keep pupils inside\"}";
    }

    private static Map<String, String> addressOf(Case of, String noticeId) {
        Map<String, String> address = new HashMap<>();
        address.put("incidentId", of.incidentId());
        address.put("personId", of.personId());
        address.put("noticeId", noticeId);
        address.put("question", "SOCIAL_CARE");
        return address;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
