package uk.reachable.system.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import uk.reachable.system.Incidents;
import uk.reachable.system.RunningSystem;

import static org.assertj.core.api.Assertions.assertThat;

/** The police lead is told of each meeting to convene, and of nothing else in the case. */
@ExtendWith(RunningSystem.class)
class LeadOfficerJourneyIT {

    private static final String LEAD = "lead.officer";

    private final Steps steps = new Steps();

    @Test
    void theLeadIsToldWhichMeetingToConveneAndByWhen() {
        Logged logged = steps.log(Incidents.stabbing());

        JsonNode notice = steps.awaitNotice(LEAD, "MEETING_CALLED", logged.reference());

        assertThat(notice.path("meetingId")).isEqualTo(logged.body().at("/meeting/id"));
        assertThat(notice.path("respondBy")).isEqualTo(logged.body().at("/meeting/dueBy"));
    }

    @Test
    void theLeadOpensNoCase() {
        Logged logged = steps.log(Incidents.stabbing());

        assertThat(steps.client.get(LEAD, "/api/board").status()).isEqualTo(403);
        assertThat(steps.client.get(LEAD, logged.response()).status()).isEqualTo(403);
        assertThat(steps.client.get(LEAD, "/api/people/" + logged.person()).status())
                .isEqualTo(404);
    }
}
