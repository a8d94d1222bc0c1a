package uk.reachable.incident.access;

import java.util.Map;
import java.util.UUID;
import uk.reachable.incident.running.Api;
import uk.reachable.platform.accesskit.Situation;
import uk.reachable.platform.testkit.TestTokens;

import static uk.reachable.incident.access.DraftRules.DELETE;
import static uk.reachable.incident.access.DraftRules.SAVE;
import static uk.reachable.incident.access.Relation.THEIR_OWN;

/** A draft of the one who tries; of anybody else's there is no address. */
final class DraftSituations {

    private static final String TYPED = "{\"typed\": \"{}\"}";

    private DraftSituations() {}

    static Situation theirOwn(Api api) {
        return Situation.named("their own draft", () -> kept(api))
                .everybody(THEIR_OWN)
                .body(SAVE, TYPED)
                .answers(SAVE, THEIR_OWN, 200)
                .succeeds(DELETE, THEIR_OWN, 204);
    }

    /** All who try have the same name, and differ in what they are. */
    private static Map<String, String> kept(Api api) {
        String form = "form-" + UUID.randomUUID().toString().substring(0, 8);
        api.put(
                TestTokens.token("somebody", "west-midlands-vru", "west-midlands", "DUTY_OFFICER"),
                "/api/drafts/" + form,
                TYPED);
        return Map.of("form", form);
    }
}
