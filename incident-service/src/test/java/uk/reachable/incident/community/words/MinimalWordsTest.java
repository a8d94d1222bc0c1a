package uk.reachable.incident.community.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MinimalWordsTest {

    private static final List<String> NAMES = List.of("Zoë O'Neill-Smith");

    @ParameterizedTest
    @ValueSource(strings = {"Zoë was hurt", "ZOE was hurt", "look after neill", "the Smith family", "zoe_smith"})
    void aNoticeNamesNobodyWhomTheRecordNames(String wording) {
        assertThat(MinimalWords.objection(wording, NAMES)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Somebody was hurt near the school", "Ring the blacksmith", ""})
    void otherWordsMayBeKept(String wording) {
        assertThat(MinimalWords.objection(wording, NAMES)).isEmpty();
    }

    @Test
    void aNoticeHasMinimalWords() {
        assertThat(MinimalWords.objection("x".repeat(MinimalWords.LONGEST), NAMES))
                .isEmpty();
        assertThat(MinimalWords.objection("x".repeat(MinimalWords.LONGEST + 1), NAMES))
                .isPresent();
    }
}
