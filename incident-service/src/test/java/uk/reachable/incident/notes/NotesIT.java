package uk.reachable.incident.notes;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.incident.running.Story.Case;
import uk.reachable.platform.testkit.TestTokens;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;

@RunningService
class NotesIT {

    private final Api api;
    private final Story story;
    private final JdbcClient jdbc;

    NotesIT(Api api, Story story, JdbcClient jdbc) {
        this.api = api;
        this.story = story;
        this.jdbc = jdbc;
    }

    @Test
    void theDeskReadsWhatWasWrittenAndEveryReadIsAudited() {
        Case logged = story.logged(
                TestTokens.dutyOfficer(),
                Story.stabbing().replace("\"source\"", "\"placeElsewhere\": \"Aberystwyth\", \"source\""));
        Api.Answer notes = notes(TestTokens.programmeManager(), logged);
        assertThat(notes.text("/summary")).isEqualTo("attacked at the bus stop");
        assertThat(notes.text("/externalReference")).isEqualTo("WMP-1");
        assertThat(notes.text("/placeElsewhere")).isEqualTo("Aberystwyth");
        assertThat(jdbc.sql("SELECT subject || ' ' || action FROM audit_entry WHERE subject_id = ?")
                        .param(logged.incidentId())
                        .query(String.class)
                        .list())
                .containsExactly("programme.manager READ_NOTES");
    }

    private Api.Answer notes(Token user, Case of) {
        return api.get(user, "/api/incidents/" + of.incidentId() + "/notes");
    }
}
