package uk.reachable.system.journey;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.system.Addresses;
import uk.reachable.system.Answer;
import uk.reachable.system.Client;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** What cannot be right is refused with a problem detail that names the field and says what to do. */
@ExtendWith(RunningSystem.class)
class BadInputJourneyIT {

    private static final String INCIDENTS = "/api/incidents";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Steps steps = new Steps();

    @ParameterizedTest
    @CsvSource({
        "category, STABBING",
        "severity, 5",
        "localAuthority, E08000099",
        "lsoa, nowhere",
        "occurredAt, 2199-01-01T00:00:00Z",
        "occurredAt, yesterday",
        "setting, HOSPITAL"
    })
    void aValueThatCannotBeIsNamed(String field, String value) {
        Answer answer =
                steps.client.post("duty.officer", INCIDENTS, Incidents.with(Incidents.threeBoxes(), field, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.fieldsToCorrect()).containsExactly(field);
        assertThat(answer.at("/detail")).isNotEmpty();
    }

    @Test
    void everyFieldThatIsMissingIsNamedAtOnce() {
        Answer answer =
                steps.client.post("duty.officer", INCIDENTS, Map.of("people", List.of(Map.of("needs", List.of()))));

        assertThat(answer.fieldsToCorrect())
                .contains("category", "severity", "localAuthority", "people[0].role", "people[0].ageBand");
    }

    @Test
    void aBodyThatIsNotJsonIsToldWhere() {
        Answer answer = steps.client.send("duty.officer", "POST", INCIDENTS, "{\"category\": ", JSON);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/detail")).contains("line 1");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        String large = "{\"summary\": \"" + "x".repeat(300_000) + "\"}";

        assertThat(steps.client
                        .send("duty.officer", "POST", INCIDENTS, large, JSON)
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aDeclineWithoutAReasonIsAskedForOne() {
        Logged logged = steps.log(Incidents.stabbing());
        String worker = steps.awaitOffer(logged.referral());

        Answer answer = steps.client.post(worker, "/api/referrals/" + logged.referral() + "/decline", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fieldsToCorrect()).containsExactly("reason");
    }

    @Test
    void aCallWithoutAValidTokenIsToldToSignInAndNotRedirected() {
        Client nobody = new Client(Addresses.GATEWAY, _ -> "forged");

        Answer answer = nobody.get("nobody", "/api/board");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Location")).isEmpty();
    }
}
