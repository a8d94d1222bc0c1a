package uk.reachable.incident.tasking;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ChangedIncidentTest {

    private static final String LOGGED = """
            {"status": "LOGGED", "severity": "SERIOUS", "localAuthority": "E08000025", "localAuthorityName": "Birmingham",
             "npu": null, "meeting": null, "referralCounts": {"RAISED": 1}}""";

    @Test
    void whatChangedIsSaidInCodes() {
        String now = LOGGED.replace("SERIOUS", "CRITICAL")
                .replace("null, \"meeting\": null", "\"a-unit\", \"meeting\": {\"id\": \"m\", \"status\": \"CALLED\"}")
                .replace("RAISED", "OFFERED");
        assertThat(of(LOGGED, now).changed())
                .containsExactly(
                        BoardField.SEVERITY,
                        BoardField.NPU,
                        BoardField.MEETING,
                        BoardField.MEETING_STATUS,
                        BoardField.REFERRALS);
    }

    @Test
    void whatAnOlderVersionDidNotShowYetIsNoChangeWhileThereIsNone() {
        assertThat(of(LOGGED.replace("\"npu\": null,", ""), LOGGED).changed()).isEmpty();
    }

    @Test
    void anIncidentComesChangesOrGoes() {
        assertThat(of(null, LOGGED).change()).isEqualTo(ChangedIncident.Kind.ADDED);
        assertThat(of(LOGGED, LOGGED.replace("LOGGED", "CLOSED")).change()).isEqualTo(ChangedIncident.Kind.CHANGED);
        assertThat(of(LOGGED, null).change()).isEqualTo(ChangedIncident.Kind.REMOVED);
    }

    private static ChangedIncident of(@Nullable String then, @Nullable String now) {
        return ChangedIncident.of("an-incident", tree(then), tree(now));
    }

    private static @Nullable JsonNode tree(@Nullable String row) {
        return row == null ? null : JsonMapper.shared().readTree(row);
    }
}
