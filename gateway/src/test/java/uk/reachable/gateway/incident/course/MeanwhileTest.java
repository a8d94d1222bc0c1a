package uk.reachable.gateway.incident.course;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.incident.casefile.History;
import uk.reachable.gateway.incident.casefile.Incident;
import uk.reachable.gateway.incident.casefile.Responses;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.gateway.incident.casefile.Responses.NOW;

class MeanwhileTest {

    private static final Incident PRESENT = Responses.incident("RESPONDING", 3, Severity.FATAL);
    private static final History HISTORY = new History(
            "WM-2026-00007",
            3,
            List.of(
                    step("LOGGED", 1, "duty.officer", List.of()),
                    step("RESPONDING", 3, null, List.of()),
                    step(
                            "AMENDED",
                            3,
                            "another.officer",
                            List.of(new History.Changed("severity", "CRITICAL", "FATAL")))));

    @Test
    void whatOthersChangedSinceItWasReadIsSaidWithWhoDidIt() {
        Meanwhile meanwhile = Meanwhile.of(form("2"), PRESENT, HISTORY, NOW);

        assertThat(meanwhile.changes())
                .containsExactly("Corrected, today 8:30pm, by another.officer. How serious: Fatal, was critical");
        assertThat(meanwhile.form().mistakes())
                .extracting(Mistake::words)
                .allMatch(words -> words.contains("Somebody changed"));
    }

    @Test
    void theFormGoesOnWithTheVersionOfNow() {
        assertThat(Meanwhile.of(form("2"), PRESENT, HISTORY, NOW).form().value("version"))
                .isEqualTo("3");
    }

    @Test
    void whatSomebodyTypedIsKeptAndWhatTheyLeftIsAsItIsNow() {
        Form form = Meanwhile.of(form("2"), PRESENT, HISTORY, NOW).form();

        assertThat(form.value("category")).isEqualTo("ROBBERY");
        assertThat(form.value("severity")).isEqualTo("FATAL");
        assertThat(Amending.request(form).severity()).isNull();
        assertThat(Amending.request(form).category()).isEqualTo("ROBBERY");
    }

    @Test
    void whatWasRefusedForAnotherReasonStaysAsItIs() {
        Form wrong = form("3").with(List.of(new Mistake("why", "Why is too long")));

        assertThat(Meanwhile.of(wrong, PRESENT, HISTORY, NOW)).isEqualTo(Meanwhile.nothing(wrong));
    }

    @Test
    void withoutTheHistoryTheFormGoesOnAllTheSame() {
        assertThat(Meanwhile.of(form("2"), PRESENT, null, NOW).form().value("version"))
                .isEqualTo("3");
    }

    private static Form form(String version) {
        return Form.filled(Map.of(
                "version", version,
                "category", "ROBBERY",
                "categoryWas", "KNIFE_INJURY",
                "severity", "CRITICAL",
                "severityWas", "CRITICAL"));
    }

    private static History.Step step(String kind, long version, @Nullable String by, List<History.Changed> changes) {
        return new History.Step(kind, "WM-2026-00007", version, NOW, by, null, null, null, null, changes);
    }
}
