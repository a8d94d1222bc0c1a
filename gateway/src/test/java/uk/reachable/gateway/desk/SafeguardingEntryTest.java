package uk.reachable.gateway.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class SafeguardingEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-20T21:00:00Z");

    @Test
    void whoeverWasToldIsRecordedWithWhoToldThemAndWhen() {
        var entry = SafeguardingEntry.of(Form.filled(Map.of(
                "answer", "TOLD", "organisation", "MASH", "by", "Duty officer", "at", "2026-11-20T19:55", "why", "x")));

        assertThat(entry.mistakes(NOW)).isEmpty();
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-11-20T19:55:00Z"));
        assertThat(entry.why()).isNull();
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        assertThat(fields(Map.of("answer", "TOLD"))).containsExactly("organisation", "by", "at");
        assertThat(fields(Map.of("answer", "NOT_NEEDED"))).containsExactly("why");
        assertThat(fields(Map.of())).containsExactly("answer");
    }

    @Test
    void nobodyWasToldInTheFuture() {
        assertThat(fields(Map.of("answer", "TOLD", "organisation", "MASH", "by", "Me", "at", "2026-11-21T19:55")))
                .containsExactly("at");
    }

    @Test
    void whatWasWrittenIsNotWrittenToALog() {
        assertThat(SafeguardingEntry.of(Form.filled(Map.of("answer", "NOT_NEEDED", "why", "Sam moved"))))
                .hasToString("SafeguardingEntry[NOT_NEEDED]");
    }

    private static List<String> fields(Map<String, String> typed) {
        return SafeguardingEntry.of(Form.filled(typed)).mistakes(NOW).stream()
                .map(Mistake::field)
                .toList();
    }
}
