package uk.reachable.gateway.incident.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.reachable.contracts.codes.AgeBand;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Need;
import uk.reachable.contracts.codes.PersonRole;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.contracts.codes.SafeguardingQuestion;
import uk.reachable.contracts.codes.Setting;
import uk.reachable.contracts.codes.Severity;

/** Responses to talk about in tests. */
public final class Responses {

    public static final Instant LOGGED = Instant.parse("2026-11-20T19:47:00Z");
    public static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");

    private Responses() {}

    /** A critical knife injury in Birmingham, of a child who is offered to Redthread. */
    public static Response standing(String status) {
        return of(incident(status), List.of(referral(ReferralStatus.OFFERED, List.of())));
    }

    public static Response of(Incident incident, List<Referral> referrals) {
        return new Response(
                incident,
                new Meeting(
                        "m-1",
                        "CALLED",
                        Instant.parse("2026-11-21T19:47:00Z"),
                        "called because a knife injury in Birmingham is at or above SERIOUS, rule 4 of version 1",
                        null,
                        List.of(new Meeting.Invited("wmp", "West Midlands Police"))),
                List.of(
                        new Response.Purpose("ADDRESS_TRAUMA", "COVERED"),
                        new Response.Purpose("ROOT_CAUSES", "UNMET")),
                List.of(person("p-1", PersonRole.VICTIM, AgeBand.UNDER_18)),
                referrals,
                List.of(
                        new Response.ToDo("TIME_NOT_KNOWN", null),
                        new Response.ToDo("CONTACT_NOT_KNOWN", "p-1"),
                        new Response.ToDo("NAME_NOT_KNOWN", "p-1")),
                List.of(new Response.Duplicate("i-8", "WM-2026-00008")),
                List.of(new Response.Link("l-1", "RETALIATION", "ANSWERS_IT", "i-6", "WM-2026-00006", "CLOSED")),
                null);
    }

    public static Incident incident(String status) {
        return incident(status, 2, Severity.CRITICAL);
    }

    public static Incident incident(String status, long version, Severity severity) {
        return new Incident(
                "i-7",
                "WM-2026-00007",
                Category.KNIFE_INJURY,
                severity,
                "E08000025",
                "Birmingham",
                status,
                LOGGED,
                version,
                status.equals("DUPLICATE") ? "i-5" : null);
    }

    public static Person person(String id, PersonRole role, AgeBand band) {
        return new Person(
                id,
                role,
                band,
                Setting.EMERGENCY_DEPARTMENT,
                "heartlands-hospital",
                "Heartlands Hospital",
                "Sandwell",
                Instant.parse("2026-11-20T22:30:00Z"),
                new Person.ContactPaused(Instant.parse("2026-11-20T23:00:00Z")),
                List.of(new Person.Question(
                        SafeguardingQuestion.SOCIAL_CARE, Instant.parse("2026-11-20T20:00:00Z"), null)));
    }

    public static Referral referral(ReferralStatus status, @Nullable List<Referral.Handover> handovers) {
        return new Referral(
                "r-1",
                "p-1",
                Need.PEER_MENTOR,
                status,
                "redthread-mentors",
                "Peer mentors (Redthread)",
                "redthread",
                "Redthread",
                Instant.parse("2026-11-20T21:07:00Z"),
                null,
                "0121 496 0100",
                null,
                null,
                "wm-vru",
                "West Midlands VRU",
                handovers);
    }
}
