package uk.reachable.incident.minutes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.reachable.incident.running.Api;
import uk.reachable.incident.running.MeetingStory;
import uk.reachable.incident.running.RunningService;
import uk.reachable.incident.running.Story;
import uk.reachable.platform.testkit.TestTokens.Token;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.running.MeetingStory.COUNCIL;
import static uk.reachable.incident.running.MeetingStory.LEAD;

@RunningService
class MinutesIT {

    private final Api api;
    private final Story story;
    private final MeetingStory meetings;
    private final JdbcClient jdbc;

    MinutesIT(Api api, Story story, MeetingStory meetings, JdbcClient jdbc) {
        this.api = api;
        this.story = story;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    @Test
    void minutesPrintWithAndWithoutCaseContent() {
        String meeting = heldWithAnAction();
        Api.Answer without = minutes(COUNCIL, meeting, "");
        Api.Answer with = minutes(LEAD, meeting, "?content=with");
        assertThat(without.text("/text"))
                .contains("Birmingham City Council, by")
                .doesNotContain("Jordan", "knife", "child", "Lloyd House");
        assertThat(with.text("/text"))
                .contains("Ring Jordan Example at home", "knife injury, critical", "Lloyd House, room 3");
        assertThat(with.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void onlyThoseWhoKeepTheRecordReadMinutesWithCaseContentAndThatIsAudited() {
        String meeting = heldWithAnAction();
        assertThat(minutes(COUNCIL, meeting, "?content=with").status()).isEqualTo(403);
        assertThat(audited(meeting)).isEmpty();
        minutes(LEAD, meeting, "");
        assertThat(audited(meeting)).isEmpty();
        minutes(LEAD, meeting, "?content=with");
        assertThat(audited(meeting)).containsExactly("lead.officer");
        assertThat(minutes(LEAD, meeting, "?content=all").wrongFields()).containsExactly("content");
    }

    private String heldWithAnAction() {
        String meeting = meetings.held(story.logged());
        meetings.assigned(meeting, 12);
        return meeting;
    }

    private Api.Answer minutes(Token by, String meeting, String query) {
        return api.get(by, "/api/meetings/" + meeting + "/minutes" + query);
    }

    private List<String> audited(String meeting) {
        return jdbc.sql("SELECT subject FROM audit_entry WHERE action = 'READ_MINUTES' AND subject_id = ?")
                .param(meeting)
                .query(String.class)
                .list();
    }
}
