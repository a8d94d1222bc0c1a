package uk.reachable.system.canary;

import java.util.Map;
import java.util.stream.IntStream;
import uk.reachable.system.Answer;

import static uk.reachable.system.canary.CanaryJourneyIT.DESK;
import static uk.reachable.system.canary.CanaryResponse.POLICE;

/** A notice whose addressee and words are canaries; whoever tries to open it has the wrong code, so somebody rings. */
record CanaryNotice(CanaryResponse response, Canaries canaries) {

    private static final int CODES_TO_TRY = 5;

    void live(String incident) {
        Answer draft = response.step(
                DESK,
                incident + "/notices",
                Map.of("addressee", "SCHOOL", "to", canaries.of("to"), "wording", canaries.of("wording")));
        String notice = "/api/notices/" + draft.at("/id");
        response.step(POLICE, incident + "/next-of-kin", Map.of("toldAt", Moments.past()));
        response.step(POLICE, notice + "/agree", Map.of("wordingId", draft.at("/wordingId")));
        String secret = response.step(DESK, notice + "/issue", Map.of()).at("/secret");
        IntStream.range(0, CODES_TO_TRY)
                .forEach(_ -> response.fromOutside(
                        "/api/outside/notices/open", Map.of("secret", secret, "code", "not this one")));
    }
}
