package uk.reachable.gateway.meeting;

import java.util.HashMap;
import java.util.Map;

/** What the services answer about a meeting, path by path. */
final class MeetingAnswers {

    private static final String MEETING = """
            {"id":"m-1","version":2,"status":"%s","region":"west-midlands","policeLead":"west-midlands-police",
             "dueBy":"2126-11-21T19:47:00Z","startsAt":"2026-11-21T10:00:00Z","chair":"west-midlands-police",
             "chairName":"West Midlands Police","place":"Lloyd House, room 3","heldAt":null,"concludedAt":null,
             "cancelReason":null,"rule":"wm-knife-child","because":"called because it is at or above SERIOUS",
             "incidents":[{"id":"i-1","reference":"WM-2026-000042","localAuthority":"E08000025",
               "localAuthorityName":"Birmingham","category":"KNIFE_INJURY","severity":"CRITICAL"}],
             "invited":[{"organisation":"west-midlands-police","name":"West Midlands Police","attendance":null},
               {"organisation":"birmingham-city-council","name":"Birmingham City Council","attendance":"APOLOGIES"}]}""";

    private static final String ACTIONS = """
            {"items":[{"id":"a-1","meetingId":"m-1","incidentId":"i-1","incidentReference":"WM-2026-000042",
              "status":"OPEN","purpose":"COMMUNITY_ENGAGEMENT","ownerOrganisation":"birmingham-city-council",
              "ownerOrganisationName":"Birmingham City Council","dueBy":"2126-11-25T16:00:00Z",
              "assignedAt":"2026-11-21T10:20:00Z","text":"Visit the school."}]}""";

    private static final String RESPONSE = """
            {"purposes":[{"purpose":"ADDRESS_TRAUMA","state":"COVERED"}]}""";

    private static final String PEOPLE = """
            [{"personId":"p-1","role":"VICTIM","ageBand":"UNDER_18","pause":null}]""";

    private static final String PROGRAMMES = """
            [{"id":"wm-redthread","provider":"redthread","providerName":"Redthread"}]""";

    private static final String MINUTES = """
            {"meetingId":"m-1","content":"without","asOf":"2026-11-21T12:00:00Z",
             "text":"Consequence-management meeting, West Midlands\\nChair: West Midlands Police\\n\\nInvited\\n- Police: attended\\n"}""";

    private static final String BOARD = """
            {"asOf":"2026-11-20T19:50:00Z","lastEventId":"1","next":null,"items":[
              {"incidentId":"i-2","reference":"WM-2026-000043","category":"ROBBERY","severity":"SERIOUS",
               "localAuthority":"E08000025","localAuthorityName":"Coventry","status":"LOGGED",
               "loggedAt":"2026-11-20T19:47:00Z","meeting":null,"referralCounts":{},"overdueActions":0}]}""";

    private MeetingAnswers() {}

    /** With a meeting that stands so. */
    static Map<String, String> of(MeetingStatus status) {
        return new HashMap<>(Map.of(
                "/api/meetings/m-1", MEETING.formatted(status),
                "/api/meetings/m-1/minutes", MINUTES,
                "/api/incidents/i-1/actions", ACTIONS,
                "/api/incidents/i-1/response", RESPONSE,
                "/api/incidents/i-1/contact-pauses", PEOPLE,
                "/api/programmes", PROGRAMMES,
                "/api/board", BOARD));
    }
}
