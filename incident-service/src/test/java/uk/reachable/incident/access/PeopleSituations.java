package uk.reachable.incident.access;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.testkit.TestTokens;

import static uk.reachable.incident.access.Relation.ASKED;
import static uk.reachable.incident.access.Relation.EMERGENCY_ACCESS;
import static uk.reachable.incident.access.Relation.HOLDS;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;
import static uk.reachable.incident.access.people.AuditRules.ERASE;
import static uk.reachable.incident.access.people.AuditRules.PEOPLE;
import static uk.reachable.incident.access.people.DisclosureRules.CHANGE;
import static uk.reachable.incident.access.people.DisclosureRules.PREVIEW;
import static uk.reachable.incident.access.people.PeopleRules.EMERGENCY;
import static uk.reachable.incident.access.people.PeopleRules.EXCLUDE;
import static uk.reachable.incident.access.people.PeopleRules.REMOVE_EXCLUSION;
import static uk.reachable.incident.access.people.PeopleRules.REVIEW;
import static uk.reachable.incident.access.people.ProfileRules.CONTACTS;
import static uk.reachable.incident.access.people.ProfileRules.END_RELATION;
import static uk.reachable.incident.access.people.ProfileRules.FACTORS;
import static uk.reachable.incident.access.people.ProfileRules.RELATE;
import static uk.reachable.incident.access.people.ProfileRules.REMOVE_CONTACT;
import static uk.reachable.incident.access.people.ProfileRules.ROLES;
import static uk.reachable.incident.access.people.ProfileRules.SPOKEN_TO;

/** How everybody stands to what is kept of a person, to the exclusion list and to emergency accesses. */
final class PeopleSituations {

    private static final String EXCLUDED = "{\"user\": \"a.worker\", \"why\": \"a cousin\"}";
    private static final String IN_NEED = "{\"reason\": \"RISK_TO_LIFE\", \"why\": \"the ward asks\"}";
    private static final String FOUND = "{\"finding\": \"JUSTIFIED\"}";

    private static final String ERASED = "{\"reason\": \"ERASURE_GRANTED\"}";

    private static final String ROLE = "{\"role\": \"EXPLOITED\"}";
    private static final String FACTOR = "{\"code\": \"GOES_MISSING\", \"state\": \"NOTED\"}";
    private static final String CONTACT = "{\"contact\": \"07700 900456\", \"whose\": \"MOTHER\"}";
    private static final String RELATED = "{\"kind\": \"PARENTAL_RESPONSIBILITY_HELD_BY\", \"name\": \"Alex\"}";
    private static final String SPOKEN = "{\"by\": \"the ward\", \"at\": \"2026-11-20T19:00:00Z\"}";

    private final Story story;
    private final Api api;
    private final JdbcClient jdbc;

    PeopleSituations(Story story, Api api, JdbcClient jdbc) {
        this.story = story;
        this.api = api;
        this.jdbc = jdbc;
    }

    /** Before the paths of other parts under {@code /api/people/}. */
    AccessTrial addTo(AccessTrial trial) {
        Situation nobody = Situation.named("a person who does not exist", PeopleSituations::nowhere)
                .body(EMERGENCY, IN_NEED)
                .body(EXCLUDE, EXCLUDED)
                .body(REVIEW, FOUND)
                .body(ROLES, ROLE)
                .body(FACTORS, FACTOR)
                .body(CONTACTS, CONTACT)
                .body(RELATE, RELATED)
                .body(SPOKEN_TO, SPOKEN)
                .body(CHANGE, "{\"referralId\": \"another's\", \"fields\": []}")
                .body(ERASE, ERASED);
        return trial.under("/api/people/{personId}/emergency-access", nobody, inNeed(), asked(), held())
                .under("/api/people/{personId}/exclusions", nobody, listed(), excluded())
                .under("/api/people/{personId}/erasure", nobody, toErase())
                .under("/api/people/{personId}/", nobody, recorded())
                .under("/api/emergency-accesses/", nobody, toReview())
                .under(
                        "/api/emergency-accesses",
                        Situation.named("their own region's", Map::of).everybody(OF_THE_REGION));
    }

    /** Under the person's own address. */
    Situation inAnEmergency() {
        return Situation.named("they took emergency access", this::taken)
                .everybody(EMERGENCY_ACCESS)
                .part("west-midlands-vru")
                .part("redthread");
    }

    /** After all paths under it; found by a reference, which nobody gives here. */
    static Situation found() {
        return Situation.named("their own region's people", Map::of)
                .everybody(OF_THE_REGION)
                .answers(PEOPLE, OF_THE_REGION, 400);
    }

    private Situation inNeed() {
        return Situation.named("a person of the region", this::logged)
                .inRegion("west-midlands", OF_THE_REGION)
                .part("west-midlands-vru")
                .body(EMERGENCY, IN_NEED)
                .succeeds(EMERGENCY, OF_THE_REGION, 201);
    }

    private Situation recorded() {
        return Situation.named("a person of the region, with a relation", this::related)
                .inRegion("west-midlands", OF_THE_REGION)
                .part("west-midlands-vru")
                .body(ROLES, ROLE)
                .body(FACTORS, FACTOR)
                .body(CONTACTS, CONTACT)
                .body(RELATE, RELATED)
                .body(SPOKEN_TO, SPOKEN)
                .body(CHANGE, "{\"referralId\": \"another's\", \"fields\": []}")
                .answers(CHANGE, OF_THE_REGION, 400)
                .answers(PREVIEW, OF_THE_REGION, 400)
                .succeeds(ROLES, OF_THE_REGION, 200)
                .succeeds(FACTORS, OF_THE_REGION, 200)
                .succeeds(CONTACTS, OF_THE_REGION, 201)
                .succeeds(REMOVE_CONTACT, OF_THE_REGION, 200)
                .succeeds(RELATE, OF_THE_REGION, 201)
                .succeeds(SPOKEN_TO, OF_THE_REGION, 200)
                .succeeds(END_RELATION, OF_THE_REGION, 200);
    }

    private Situation toErase() {
        return Situation.named("a person of the region whom nobody supports", this::unsupported)
                .inRegion("west-midlands", OF_THE_REGION)
                .part("west-midlands-vru")
                .body(ERASE, ERASED)
                .succeeds(ERASE, OF_THE_REGION, 202);
    }

    private Situation asked() {
        return Situation.named("offered to a provider elsewhere", () -> {
                    Case of = story.logged();
                    story.offered(of, "ae-navigators");
                    return ids(of, "");
                })
                .onlyFrom("west-yorkshire")
                .part("ae-navigators", ASKED)
                .body(EMERGENCY, IN_NEED)
                .answers(EMERGENCY, ASKED, 201);
    }

    private Situation held() {
        return Situation.named("accepted by a provider elsewhere", () -> {
                    Case of = story.logged();
                    story.accepted(of, "ae-navigators");
                    return ids(of, "");
                })
                .onlyFrom("west-yorkshire")
                .part("ae-navigators", HOLDS)
                .body(EMERGENCY, IN_NEED)
                .answers(EMERGENCY, HOLDS, 201);
    }

    private Situation listed() {
        return Situation.named("hidden from a worker", this::hidden)
                .inRegion("west-midlands", OF_THE_REGION)
                .part("west-midlands-vru")
                .part("redthread")
                .body(EXCLUDE, EXCLUDED)
                .succeeds(EXCLUDE, OF_THE_REGION, 201)
                .succeeds(REMOVE_EXCLUSION, OF_THE_REGION, 200);
    }

    /** Whoever is on the list has no relation to the person, whatever their role. */
    private Situation excluded() {
        return Situation.named("hidden from them", () -> {
                    Case of = story.logged();
                    exclude(of, "somebody");
                    return ids(of, exclude(of, "a.worker"));
                })
                .part("west-midlands-vru")
                .body(EXCLUDE, EXCLUDED);
    }

    private Situation toReview() {
        return Situation.named("taken by a caseworker", () -> {
                    Case of = story.logged();
                    return ids(of, take(of));
                })
                .inRegion("west-midlands", OF_THE_REGION)
                .part("west-midlands-vru")
                .body(REVIEW, FOUND)
                .succeeds(REVIEW, OF_THE_REGION, 200);
    }

    private Map<String, String> related() {
        Case of = story.logged();
        String relations = "/api/people/" + of.personId() + "/relations";
        return ids(of, api.post(TestTokens.dutyOfficer(), relations, RELATED).text("/id"));
    }

    private Map<String, String> logged() {
        return ids(story.logged(), "");
    }

    private Map<String, String> unsupported() {
        String withoutNeeds = Story.stabbing().replace("[\"REACHABLE_MOMENT\"]", "[]");
        return ids(story.logged(TestTokens.dutyOfficer(), withoutNeeds), "");
    }

    private Map<String, String> hidden() {
        Case of = story.logged();
        return ids(of, exclude(of, "a.worker"));
    }

    /** By everybody who tries: they differ in all but their name. */
    private Map<String, String> taken() {
        Case of = story.logged();
        String id = take(of);
        jdbc.sql("""
                INSERT INTO emergency_access SELECT id || o, person_id, incident_id, region, 'somebody', o, reason,
                    taken_at, until, review_by
                FROM emergency_access, unnest(ARRAY['west-midlands-vru', 'redthread', 'an-organisation-without-a-part']) o
                WHERE id = ?
                """).param(id).update();
        return ids(of, id);
    }

    private String take(Case of) {
        return api.post(TestTokens.caseworkerStGiles(), "/api/people/" + of.personId() + "/emergency-access", IN_NEED)
                .text("/id");
    }

    private String exclude(Case of, String user) {
        return api.post(
                        TestTokens.privacyOfficer(),
                        "/api/people/" + of.personId() + "/exclusions",
                        EXCLUDED.replace("a.worker", user))
                .text("/id");
    }

    private static Map<String, String> ids(Case of, String id) {
        return Map.of("personId", of.personId(), "exclusionId", id, "accessId", id, "relationId", id, "number", "1");
    }

    private static Map<String, String> nowhere() {
        String nothing = UUID.randomUUID().toString();
        return Map.of(
                "personId", nothing, "exclusionId", nothing, "accessId", nothing, "relationId", nothing, "number", "1");
    }
}
