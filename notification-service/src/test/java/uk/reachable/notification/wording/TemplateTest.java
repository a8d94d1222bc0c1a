package uk.reachable.notification.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.NoticeKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TemplateTest {

    @Test
    void theNewestWordsAreUsedAndTheOlderOnesStay() {
        Template newest = Template.newest("wording-of-a-test", NoticeKind.OFFER_MADE);

        assertThat(newest.version()).isEqualTo(2);
        assertThat(newest.sms()).isEqualTo("{reference}: the second");
    }

    @Test
    void aTemplateThatAsksForAnUnknownWordIsNotSentWithAGap() {
        Template template = new Template(1, "{reference}: hello", "Dear {name}", "");

        assertThatThrownBy(() -> template.with(Map.of("reference", "WM-2026-0042")))
                .hasMessageContaining("name");
    }

    @Test
    void noTemplateIsLeftOutAndNoneIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/wording"))) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.\\d+\\.txt", "")))
                    .hasSameElementsAs(
                            Arrays.stream(NoticeKind.values()).map(Enum::name).toList());
        }
    }
}
