package uk.reachable.gateway.meeting;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class VersionsTest {

    private static final Meeting MEETING = SampleMeetings.kept(MeetingStatus.SCHEDULED);

    @Test
    void whoeverFilledInAnOlderMeetingIsToldThatSomebodyChangedIt() {
        Form refused = Form.filled(Map.of("version", "1", "place", "Room 3"))
                .with(List.of(new Mistake("", "it is SCHEDULED, version 2")));

        Form shown = Versions.onto(MEETING, refused);

        assertThat(shown.mistakes())
                .extracting(Mistake::words)
                .singleElement()
                .asString()
                .contains("Somebody has changed");
        assertThat(shown.value("version")).isEqualTo("2");
        assertThat(shown.value("place")).isEqualTo("Room 3");
    }

    @Test
    void aFormOfTheMeetingAsItStandsIsShownAsItIs() {
        Form form = Form.filled(Map.of("version", "2"));

        assertThat(Versions.onto(MEETING, form)).isSameAs(form);
    }
}
