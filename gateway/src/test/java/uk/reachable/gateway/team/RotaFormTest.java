package uk.reachable.gateway.team;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class RotaFormTest {

    private static final Worker WORKER = new Worker(
            "one",
            12,
            null,
            List.of(new Worker.Leave(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 3))),
            List.of(
                    new Worker.Shift(DayOfWeek.FRIDAY, "16:00", "00:00"),
                    new Worker.Shift(DayOfWeek.SATURDAY, "00:00", "02:00")),
            List.of("Heartlands Hospital"),
            3);

    @Test
    void whatIsShownAndSentBackIsTheSameWorker() {
        Form form = RotaForm.of(WORKER);

        assertThat(RotaForm.worker(form, "one")).isEqualTo(WORKER);
        assertThat(RotaForm.mistakes(form)).isEmpty();
        assertThat(RotaForm.rows(form, "leave")).isEqualTo(3);
        assertThat(RotaForm.rows(form, "shifts")).isEqualTo(4);
    }

    @Test
    void anEmptiedRowIsTakenOut() {
        Form form = typed(Map.of("shifts[0].day", "", "shifts[0].from", "", "shifts[0].to", ""));

        assertThat(RotaForm.worker(form, "one").shifts())
                .containsExactly(new Worker.Shift(DayOfWeek.SATURDAY, "00:00", "02:00"));
    }

    @Test
    void anEmptyRowThatIsFilledInIsAdded() {
        Form form = typed(Map.of("leave[2].from", "2027-02-01", "leave[2].to", "2027-02-01"));

        assertThat(RotaForm.worker(form, "one").leave()).hasSize(2);
    }

    @Test
    void aHalfFilledRowIsSaid() {
        Form form = typed(Map.of("leave[1].from", "2027-02-01", "shifts[2].day", "MONDAY", "caseload", "many"));

        assertThat(RotaForm.mistakes(form)).extracting(Mistake::field).containsExactly("caseload", "leave", "shifts");
    }

    private static Form typed(Map<String, String> changes) {
        Map<String, String> all = new HashMap<>();
        RotaForm.of(WORKER).typed().forEach((name, values) -> all.put(name, values.getFirst()));
        all.putAll(changes);
        return Form.filled(all);
    }
}
