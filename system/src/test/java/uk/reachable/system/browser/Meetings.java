package uk.reachable.system.browser;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import uk.reachable.system.Answer;
import uk.reachable.system.Client;
import uk.reachable.system.RunningSystem;
import uk.reachable.system.journey.Logged;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the meeting is that was called for an incident. */
final class Meetings {

    private static final String DESK = "duty.officer";

    private Meetings() {}

    /** Its record. */
    static String of(Logged logged) {
        return "/meetings/" + id(logged);
    }

    /** As the police lead has it on a phone. */
    static String ofPolice(Logged logged) {
        return "/area/meetings/" + id(logged);
    }

    /** As the desk does it. */
    static void hold(Logged logged) {
        move(
                logged,
                "schedule",
                Map.of("startsAt", Instant.now().plus(Duration.ofHours(1)).toString()));
        move(logged, "held", Map.of());
    }

    private static void move(Logged logged, String step, Map<String, Object> more) {
        Client client = RunningSystem.client();
        String meeting = "/api/meetings/" + id(logged);
        Map<String, Object> body = new HashMap<>(more);
        body.put("version", client.get(DESK, meeting).body().path("version").asLong());
        Answer answer = client.post(DESK, meeting + "/" + step, body);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }

    private static String id(Logged logged) {
        return logged.body().at("/meeting/id").asString();
    }
}
