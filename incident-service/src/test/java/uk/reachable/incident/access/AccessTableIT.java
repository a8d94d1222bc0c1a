package uk.reachable.incident.access;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.referral.CaseEvent;
import uk.reachable.contracts.referral.OfferMade;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static uk.reachable.incident.access.CaseRules.RESPONSE;
import static uk.reachable.incident.access.Relation.ASKED;
import static uk.reachable.incident.access.Relation.HOLDS;
import static uk.reachable.incident.access.Relation.IN_THEIR_AREAS;
import static uk.reachable.incident.access.Relation.LOGGED_IT;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.incident.access.people.PersonRules.PERSON;
import static uk.reachable.incident.running.Story.soon;

/** Every answer of this service to anybody is the access table's. */
@RunningService
class AccessTableIT {

    private static final String[] IDENTITY = {"Jordan", "07700", "2010-03-01"};

    private final ApplicationContext service;
    private final Api api;
    private final Story story;
    private final MeetingSituations meetings;
    private final JdbcClient jdbc;
    private final PeopleSituations people;
    private final MutableClock clock;

    AccessTableIT(
            ApplicationContext service,
            Api api,
            Story story,
            MeetingStory meetings,
            JdbcClient jdbc,
            MutableClock clock) {
        this.service = service;
        this.api = api;
        this.meetings = new MeetingSituations(api, story, meetings);
        this.story = story;
        this.jdbc = jdbc;
        this.people = new PeopleSituations(story, api, jdbc);
        this.clock = clock;
    }

    @Test
    void everyAnswerIsTheTables() {
        referralEventsFlow();
        Situation[] cases = {
            incident("an incident that does not exist", AccessTableIT::nowhere, false),
            logged(),
            offered(),
            declined(),
            accepted(),
            handoverOffered(),
            handedAway(),
            theirOwn()
        };
        AccessTrial trial = AccessTrial.of(service);
        new CourseSituations(api, story).joined(trial);
        meetings.addTo(trial);
        SafeguardingSituations.under(trial, story, api, clock.instant());
        people.addTo(trial);
        trial.operators("incident")
                .under(
                        "/api/board",
                        Situation.named("their own board", Map::of).everybody(OF_THE_REGION, IN_THEIR_AREAS))
                .under("/api/incidents/{incidentId}", cases)
                .under(
                        "/api/people/",
                        Stream.concat(Stream.of(cases), Stream.of(people.inAnEmergency()))
                                .toArray(Situation[]::new))
                .under("/api/people", PeopleSituations.found())
                .under("/api/rules", RulesSituations.ofTheirRegion())
                .under(
                        "/api/incidents",
                        LoggingSituations.inTheWestMidlands(),
                        LoggingSituations.inAnotherOfItsAreas(),
                        LoggingSituations.inWestYorkshire())
                .under("/api/imports/{importId}", ImportSituations.oneImport(jdbc))
                .under("/api/imports", ImportSituations.ofTheirOwnRegion())
                .under("/api/baseline", ImportSituations.ofTheirOwnRegion())
                .under("/api/drafts/", DraftSituations.theirOwn(api))
                .writing(
                        "incident",
                        "meeting",
                        "meeting_action",
                        "meeting_attendance",
                        "purpose_statement",
                        "person",
                        "referral",
                        "referral_line",
                        "board_row",
                        "audit_entry",
                        "incident_step",
                        "incident_link",
                        "rules_version",
                        "contact_pause",
                        "safeguarding_answer",
                        "next_of_kin",
                        "community_notice",
                        "person_exclusion",
                        "emergency_access",
                        "person_erasure",
                        "person_role",
                        "person_factor",
                        "person_contact",
                        "person_relation",
                        "spoken_to",
                        "disclosure",
                        "import",
                        "draft")
                .run();
    }

    private Situation logged() {
        return incident("logged, nobody is asked yet", this::log, true).part("redthread");
    }

    private Situation offered() {
        return incident("offered to Redthread", () -> log(of -> story.offered(of, "redthread")), true)
                .part("redthread", ASKED);
    }

    private Situation declined() {
        return incident("declined by Redthread, offered to St Giles", () -> log(this::decline), true)
                .part("redthread")
                .part("st-giles", ASKED);
    }

    private Situation accepted() {
        return incident("accepted by Redthread", () -> log(of -> story.accepted(of, "redthread")), true)
                .part("redthread", HOLDS);
    }

    private Situation handoverOffered() {
        return incident("St Giles is asked to take over", () -> log(of -> handOver(of, 2)), true)
                .part("redthread", HOLDS)
                .part("st-giles", ASKED);
    }

    /** By somebody of the unit, who is called like all who try. */
    private Situation theirOwn() {
        Token somebody = TestTokens.token("somebody", "west-midlands-vru", "west-midlands", "NAVIGATOR")
                .areas("E08000025");
        return incident("logged by them", () -> addressOf(story.logged(somebody, Story.stabbing())), true)
                .part("west-midlands-vru", LOGGED_IT)
                .hides(RESPONSE, LOGGED_IT, IDENTITY);
    }

    private Situation handedAway() {
        return incident("handed away by Redthread to St Giles", () -> log(of -> handOver(of, 3)), true)
                .part("redthread")
                .part("st-giles", HOLDS);
    }

    /** @param exists whether there is something to have a relation to */
    private static Situation incident(String name, Supplier<Map<String, String>> building, boolean exists) {
        Situation situation =
                Situation.named(name, building).part("west-midlands-vru").part("west-midlands-police");
        return exists
                ? situation
                        .inRegion("west-midlands", OF_THE_REGION)
                        .inArea("E08000025", IN_THEIR_AREAS)
                        .hides(RESPONSE, OF_THE_REGION, IDENTITY)
                        .hides(RESPONSE, IN_THEIR_AREAS, "REACHABLE_MOMENT", "UNDER_18", "redthread", "Jordan")
                        .hides(PERSON, ASKED, IDENTITY)
                        .hides(PERSON, HOLDS, "2010-03-01")
                : situation;
    }

    private static Map<String, String> nowhere() {
        return Map.of(
                "incidentId",
                UUID.randomUUID().toString(),
                "personId",
                UUID.randomUUID().toString());
    }

    private Map<String, String> log() {
        return log(_ -> {});
    }

    private Map<String, String> log(Consumer<Case> andThen) {
        Case of = story.logged();
        andThen.accept(of);
        return addressOf(of);
    }

    private static Map<String, String> addressOf(Case of) {
        return Map.of("incidentId", of.incidentId(), "personId", of.personId());
    }

    private void decline(Case of) {
        OfferMade offer = story.offered(of, "redthread");
        story.wire().send(story.offerDeclined(of, 3, offer));
        story.wire().send(story.offerMade(of, 4, "st-giles"));
        soon().until(() -> "st-giles".equals(story.response(of).text("/referrals/0/provider")));
    }

    /** As many steps of a handover to St Giles: proposed, offered, accepted. */
    private void handOver(Case of, int steps) {
        story.accepted(of, "redthread");
        List<CaseEvent> all = story.handover(of, 4);
        all.stream().limit(steps).forEach(story.wire()::send);
        String status = steps == all.size() ? "ACCEPTED" : "OFFERED";
        soon().until(() -> status.equals(story.response(of).text("/referrals/0/handovers/0/status")));
    }

    /** Or provider reads would be access-pending. */
    private void referralEventsFlow() {
        story.heartbeats();
        soon().until(() -> jdbc.sql("SELECT count(*) FROM referral_heartbeat WHERE at = ?")
                        .param(Timestamp.from(clock.instant()))
                        .query(Integer.class)
                        .single()
                == Topic.PARTITIONS);
    }
}
