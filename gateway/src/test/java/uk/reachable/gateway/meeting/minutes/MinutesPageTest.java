package uk.reachable.gateway.meeting.minutes;

import java.time.Instant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MinutesPageTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:05:00Z");

    private static final String TEXT = """
            Consequence-management meeting, West Midlands
            Called because it is at or above SERIOUS.
            Chair: West Midlands Police

            Invited
            - West Midlands Police: attended

            Actions
            - Birmingham City Council, by 25 November 2026, 16:00: open. Visit the school.

            Ask for the head.

            Referrals decided: 0
            """;

    @Test
    void theMinutesHaveAHeadingAndSections() {
        MinutesPage page = page();

        assertThat(page.title()).isEqualTo("Consequence-management meeting, West Midlands");
        assertThat(page.lines())
                .containsExactly("Called because it is at or above “Serious”.", "Chair: West Midlands Police");
        assertThat(page.sections())
                .extracting(MinutesPage.Section::title)
                .containsExactly("Invited", "Actions", "Referrals decided: 0");
        assertThat(page.sections().getFirst().items()).containsExactly("West Midlands Police: attended");
    }

    @Test
    void aBlankLineThatSomebodyWroteBeginsNoSection() {
        assertThat(page().sections().get(1).items())
                .containsExactly(
                        "Birmingham City Council, by 25 November 2026, 16:00: open. Visit the school. Ask for the head.");
    }

    @Test
    void minutesNeverWriteWhatTheySayToALog() {
        assertThat(new Minutes(NOW, "Sam").toString()).doesNotContain("Sam");
    }

    private static MinutesPage page() {
        return MinutesPage.of("m-1", false, new Minutes(NOW, TEXT), NOW);
    }
}
