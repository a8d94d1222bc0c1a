package uk.reachable.gateway.live;

import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveTest {

    private static final Instant NOW = Instant.parse("2026-11-20T20:30:00Z");

    @Test
    void aPageSaysWhenItWasReadAsPeopleSayIt() {
        assertThat(Live.page("/desk", true, NOW).asOf()).isEqualTo("today 8:30pm");
    }

    @Test
    void theDeskFollowsTheBoardAndEverybodyElseTheirInbox() {
        assertThat(Live.page("/meetings", true, NOW).stream()).isEqualTo("/api/board/stream");
        assertThat(Live.page("/meetings", false, NOW).stream()).isEqualTo("/api/inbox/stream");
    }

    @Test
    void thePageOfAnIncidentIsReadAgainOnlyForItsOwnChangesAndWithoutWhatIsOnRecord() {
        Live live = Live.incident("i-7", NOW);

        assertThat(live.about()).isEqualTo("i-7");
        assertThat(live.rows()).isEqualTo("/incidents/i-7/now");
    }

    @Test
    void thePageOfACaseFollowsItsOwnNoticesAndForTheDeskItsIncident() {
        Live ofCaseworker = Live.ofCase("r-1", "i-7", false, NOW);
        Live ofDesk = Live.ofCase("r-1", "i-7", true, NOW);

        assertThat(ofCaseworker.stream()).isEqualTo("/api/inbox/stream");
        assertThat(ofCaseworker.about()).isEqualTo("r-1");
        assertThat(ofCaseworker.rows()).isEqualTo("/cases/r-1/now");
        assertThat(ofDesk.stream()).isEqualTo("/api/board/stream");
        assertThat(ofDesk.about()).isEqualTo("i-7");
    }

    @Test
    void aPageOfWhichEachReadingIsOnRecordIsNeverReadByItself() {
        assertThat(Live.onRecord("/area", false, null, NOW).rows()).isNull();
    }

    @Test
    void aPageThatIsNotReadAgainByItselfGoesOnAfterTheLastEventBeforeItWasRead() {
        assertThat(Live.onRecord("/area", false, "41", NOW).last()).isEqualTo("41");
        assertThat(Live.page("/desk", true, NOW).last()).isNull();
    }

    @Test
    void noPageWithAFormLoadsAnewByItself() {
        assertThat(Live.page("/desk", true, NOW).reloads()).isFalse();
        assertThat(Live.inbox("today 8:30pm", 3).reloads()).isTrue();
    }
}
