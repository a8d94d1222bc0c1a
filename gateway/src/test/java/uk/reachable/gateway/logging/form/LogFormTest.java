package uk.reachable.gateway.logging.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

class LogFormTest {

    private static final Instant NOW = Instant.parse("2026-11-20T19:40:00Z");

    private static final Map<String, String> THREE_BOXES =
            Map.of("category", "KNIFE_INJURY", "severity", "CRITICAL", "localAuthority", "E08000025");

    @Test
    void aFormBeginsWithSomebodyWhoWasHarmed() {
        Form begun = LogForm.begun(Map.of());

        assertThat(People.in(begun)).isEqualTo(1);
        assertThat(begun.value("people[0].role")).isEqualTo("VICTIM");
    }

    @Test
    void threeBoxesAreEnough() {
        Form sent = sent(THREE_BOXES, Map.of("people[0].role", "VICTIM", "people[0].disclose", "name"));

        assertThat(LogForm.mistakes(sent)).isEmpty();
        assertThat(IncidentRequest.of(sent, NOW).people()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidInTheOrderOfThePage() {
        assertThat(LogForm.mistakes(sent(Map.of("people[0].identity.name", "Sam"), Map.of())))
                .extracting(Mistake::words)
                .containsExactly(
                        "Choose what happened",
                        "Choose how serious it was",
                        "Choose the area",
                        "Choose how old person 1 is");
    }

    @Test
    void aReferralIsOfSomebodyWhoNeedsSomething() {
        assertThat(LogForm.mistakesOfReferral(sent(THREE_BOXES, Map.of("people[0].role", "VICTIM"))))
                .containsExactly(
                        new Mistake("people[0].ageBand", "Choose how old person 1 is"),
                        new Mistake("people[0].needs", "Choose what person 1 needs"));
        assertThat(LogForm.mistakesOfReferral(sent(THREE_BOXES, Map.of("people[0].ageBand", "UNDER_18"))))
                .extracting(Mistake::field)
                .containsExactly("people[0].needs");
    }

    @Test
    void itIsEnoughThatOneOfThemNeedsSomething() {
        Form sent = sent(
                THREE_BOXES,
                Map.of(
                        "people[0].ageBand", "AGE_25_AND_OVER",
                        "people[1].ageBand", "UNDER_18",
                        "people[1].needs", "THERAPY"));

        assertThat(LogForm.mistakesOfReferral(sent)).isEmpty();
    }

    @Test
    void somebodyOfWhomNothingIsSaidIsLeftOutAndTheOthersMoveUp() {
        Form sent = sent(
                THREE_BOXES,
                Map.of(
                        "people[0].role", "VICTIM",
                        "people[1].role", "SUSPECT",
                        "people[1].ageBand", "UNDER_18"));

        assertThat(People.in(sent)).isEqualTo(1);
        assertThat(sent.value("people[0].role")).isEqualTo("SUSPECT");
    }

    @Test
    void onePersonMoreKeepsWhatWasTyped() {
        Form more = People.withOneMore(Form.filled(Map.of("people[0].identity.name", "Sam", "key", "k")));

        assertThat(People.in(more)).isEqualTo(2);
        assertThat(more.value("people[0].identity.name")).isEqualTo("Sam");
        assertThat(more.value("people[1].role")).isEqualTo("VICTIM");
    }

    @Test
    void whoIsRemovedIsGoneAndTheOthersAreNumberedAnew() {
        Form form = Form.filled(Map.of(
                "people[0].identity.name", "Sam",
                "people[1].identity.name", "Alex",
                "people[2].identity.name", "Kim"));

        Form less = People.without(form, 1);

        assertThat(People.in(less)).isEqualTo(2);
        assertThat(less.value("people[1].identity.name")).isEqualTo("Kim");
    }

    @Test
    void theDayThatIsMeantStandsInTheFormSoThatASecondPressSaysTheSame() {
        Form sent = sent(THREE_BOXES, Map.of("occurredAt", "11:50pm"));

        assertThat(sent.value("occurredAt.day")).isEqualTo("2026-11-19");
        assertThat(IncidentRequest.of(sent, NOW.plusSeconds(86_400)).occurredAt())
                .isEqualTo(IncidentRequest.of(sent, NOW).occurredAt());
    }

    @Test
    void everyFieldThatAServiceMayRefuseHasAName() {
        assertThat(LogForm.labels(Form.filled(Map.of("people[1].role", "VICTIM"))))
                .containsEntry("occurredAt", "When it happened")
                .containsEntry("people[0].identity.dateOfBirth", "Date of birth")
                .containsEntry("people[1].identity.contacts[0].contact", "How to reach them");
    }

    static Form sent(Map<String, String> some, Map<String, String> others) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        some.forEach((name, value) -> typed.put(name, List.of(value)));
        others.forEach((name, value) -> typed.put(name, List.of(value)));
        return LogForm.sent(typed, NOW);
    }
}
