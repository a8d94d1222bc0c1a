package uk.reachable.incident.running;

import java.util.List;
import uk.reachable.contracts.Event;
import uk.reachable.contracts.EventCatalogue;
import uk.reachable.contracts.EventCodec;
import uk.reachable.contracts.Topic;
import uk.reachable.contracts.incident.MeetingEvent;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.MutableClock;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Convenes meetings as the police lead does, and listens to what is told of them. */
public final class MeetingStory {

    public static final Token LEAD = TestTokens.leadOfficer();
    public static final Token DESK = TestTokens.dutyOfficer();

    /** Of the council that is invited in Birmingham; the role is one that works on cases. */
    public static final Token COUNCIL =
            TestTokens.token("social.worker", "birmingham-city-council", "west-midlands", "PROVIDER_MANAGER");

    private final Api api;
    private final Story story;
    private final MutableClock clock;

    MeetingStory(Api api, Story story, MutableClock clock) {
        this.api = api;
        this.story = story;
        this.clock = clock;
    }

    /** The meeting that logging an incident has called. */
    public String meetingOf(Case of) {
        return story.response(of).text("/meeting/id");
    }

    /** A meeting that is held, of a case that was just logged. */
    public String held(Case of) {
        String meeting = meetingOf(of);
        expect(200, schedule(meeting));
        expect(200, command(LEAD, meeting, "held", "{\"version\": 2}"));
        return meeting;
    }

    public Api.Answer schedule(String meeting) {
        return command(
                LEAD,
                meeting,
                "schedule",
                "{\"version\": 1, \"startsAt\": \"%s\", \"place\": \"Lloyd House, room 3\"}".formatted(inHours(2)));
    }

    public Api.Answer command(Token by, String meeting, String what, String body) {
        return api.post(by, "/api/meetings/" + meeting + "/" + what, body);
    }

    public Api.Answer read(Token by, String meeting) {
        return api.get(by, "/api/meetings/" + meeting);
    }

    /** An action for the council, due in as many hours. */
    public String assigned(String meeting, int hours) {
        Api.Answer answer = command(DESK, meeting, "actions", """
                {"text": "Ring Jordan Example at home", "purpose": "ADDRESS_TRAUMA",
                 "ownerOrganisation": "birmingham-city-council", "dueBy": "%s"}
                """.formatted(inHours(hours)));
        expect(201, answer);
        return answer.text("/id");
    }

    public String inHours(int hours) {
        return clock.instant().plusSeconds(hours * 3600L).toString();
    }

    /** What was told of the meetings of an incident, in its order. */
    public List<Event> told(Case of) {
        return story.wire().records(Topic.INCIDENT, of.incidentId()).stream()
                .<Event>map(record -> EventCodec.read(
                        EventCatalogue.classOf(new String(
                                        record.headers().lastHeader("ce_type").value(), UTF_8))
                                .orElseThrow(),
                        record.value()))
                .filter(MeetingEvent.class::isInstance)
                .toList();
    }

    private static void expect(int status, Api.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.response().body());
        }
    }
}
