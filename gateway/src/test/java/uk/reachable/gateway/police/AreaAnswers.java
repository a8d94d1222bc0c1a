package uk.reachable.gateway.police;

import java.util.HashMap;
import java.util.Map;
import uk.reachable.gateway.meeting.Scripted;

/** What the services answer a police lead, path by path. */
final class AreaAnswers {

    private static final String MEETINGS = """
            {"items":[{"id":"m-1","version":1,"status":"CALLED","incidentReference":"WM-2026-000042",
              "localAuthority":"E08000025","localAuthorityName":"Birmingham","dueBy":"2126-11-21T19:47:00Z",
              "startsAt":null,"overdue":false}]}""";

    private static final String MEETING = """
            {"id":"m-1","version":1,"status":"CALLED","region":"west-midlands","policeLead":"west-midlands-police",
             "dueBy":"2126-11-21T19:47:00Z","startsAt":null,"because":"called because a child was harmed",
             "incidents":[{"id":"i-1","reference":"WM-2026-000042","localAuthority":"E08000025",
               "localAuthorityName":"Birmingham","category":"KNIFE_INJURY","severity":"CRITICAL"}],
             "invited":[{"organisation":"west-midlands-police","name":"West Midlands Police","attendance":null}]}""";

    private static final String PEOPLE = """
            [{"personId":"p-1","role":"VICTIM","ageBand":"UNDER_18","pause":null}]""";

    static final String PAUSED = """
            [{"personId":"p-1","role":"VICTIM","ageBand":"UNDER_18","pause":{"reason":"ARREST_OR_SEARCH",
              "pausedAt":"2026-11-20T19:50:00Z","reviewBy":"2126-11-20T23:00:00Z","officer":"DI Example"}}]""";

    private static final String NOTICES = """
            {"nextOfKinToldAt":null,"notices":[{"id":"n-1","addressee":"SCHOOL","to":"Head teacher, Example Academy",
              "status":"DRAFT","wordingId":"w-1","wording":"Please keep pupils inside until 4 pm.",
              "draftedAt":"2026-11-20T20:50:00Z"}]}""";

    private static final String ACTIONS = """
            {"items":[{"id":"a-1","meetingId":"m-1","incidentId":"i-1","incidentReference":"WM-2026-000042",
              "status":"OPEN","purpose":null,"ownerOrganisation":"west-midlands-police",
              "ownerOrganisationName":"West Midlands Police","dueBy":"2126-11-25T16:00:00Z",
              "assignedAt":"2026-11-21T10:20:00Z","text":"Patrol outside the school."}]}""";

    private static final String LEGS = """
            [{"referralId":"r-1","incidentReference":"WY-2026-000017","leg":"COLLECTION","status":"AWAITED",
              "from":"a","fromName":"West Midlands Police","to":"b","toName":"St Giles","dueBy":"2126-11-20T23:00:00Z",
              "provider":"st-giles","providerName":"St Giles"}]""";

    private AreaAnswers() {}

    /** A meeting that is called, somebody who may be contacted, a notice, an action and a leg. */
    static Map<String, String> all() {
        return new HashMap<>(Map.of(
                "/api/meetings", MEETINGS,
                "/api/meetings/m-1", MEETING,
                "/api/incidents/i-1/contact-pauses", PEOPLE,
                "/api/incidents/i-1/notices", NOTICES,
                "/api/actions", ACTIONS,
                "/api/referrals/legs-to-confirm", LEGS,
                "/api/board", Scripted.EMPTY_BOARD));
    }
}
