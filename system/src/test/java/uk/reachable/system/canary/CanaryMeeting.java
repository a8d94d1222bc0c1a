package uk.reachable.system.canary;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.reachable.system.Answer;
import uk.reachable.system.journey.Logged;

import static uk.reachable.system.canary.CanaryResponse.POLICE;

/** A meeting whose place, purposes and actions are canaries, from its call to its end. */
record CanaryMeeting(CanaryResponse response, Canaries canaries) {

    private static final String OWNER = "west-midlands-police";

    void live(Logged logged) {
        String meeting = "/api/meetings/" + logged.body().at("/meeting/id").asString();
        response.canBeReadAt(meeting);
        response.canBeReadAt(meeting + "/minutes?content=with");
        Answer scheduled = response.step(
                POLICE,
                meeting + "/schedule",
                Map.of("version", 1, "startsAt", Moments.inADay(), "place", canaries.of("place")));
        Answer held = response.step(POLICE, meeting + "/held", Map.of("version", CanaryResponse.version(scheduled)));
        response.step(POLICE, meeting + "/purposes/COMMUNITY_ENGAGEMENT", waived());
        String first = assigned(meeting, Moments.inADay());
        String second = assigned(meeting, Moments.inADay());
        assigned(meeting, Moments.soon());
        response.step(POLICE, "/api/actions/" + first + "/complete", Map.of());
        response.step(POLICE, "/api/actions/" + second + "/drop", Map.of("reason", canaries.of("reason")));
        assigned(meeting, Moments.inADay());
        response.step(POLICE, meeting + "/conclude", Map.of("version", CanaryResponse.version(held)));
    }

    private String assigned(String meeting, String dueBy) {
        return response.step(
                        POLICE,
                        meeting + "/actions",
                        Map.of("text", canaries.of("text"), "ownerOrganisation", OWNER, "dueBy", dueBy))
                .at("/id");
    }

    private Map<String, Object> waived() {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("state", "WAIVED");
        statement.put("reason", canaries.of("reason"));
        statement.put("ownerOrganisation", OWNER);
        statement.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        return statement;
    }
}
