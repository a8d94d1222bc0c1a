package uk.reachable.gateway.incident.course;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.gateway.form.Form;
import uk.reachable.gateway.form.Mistake;
import uk.reachable.gateway.form.Option;
import uk.reachable.gateway.incident.casefile.Responses;

import static org.assertj.core.api.Assertions.assertThat;

class AmendingTest {

    @Test
    void aFormThatNobodyChangedAsksForNothing() {
        Amending.Request request = Amending.request(Amending.form(Responses.incident("LOGGED")));

        assertThat(request).isEqualTo(new Amending.Request(2, "", null, null, null, null, null, null, null));
    }

    @Test
    void timesAreThoseOfLondon() {
        assertThat(Amending.request(Form.filled(Map.of("occurredAt", "2026-07-01T09:00")))
                        .occurredAt())
                .isEqualTo(Instant.parse("2026-07-01T08:00:00Z"));
    }

    @Test
    void whatIsNoTimeIsSaidBesideItsField() {
        assertThat(Amending.mistakes(Form.filled(Map.of("why", "Worse", "occurredAt", "noon"))))
                .extracting(Mistake::field)
                .containsExactly("occurredAt");
    }

    @Test
    void theAreasAreThoseOfTheIncidentsRegion() {
        assertThat(Amending.Choices.of(Responses.incident("LOGGED")).areas())
                .contains(new Option("E08000026", "Coventry"))
                .noneMatch(area -> area.words().equals("Leeds"));
    }

    @ParameterizedTest
    @CsvSource({
        "LOGGED, AMEND RESPOND CLOSE LINK MERGE",
        "RESPONDING, AMEND CLOSE LINK MERGE",
        "REOPENED, AMEND CLOSE LINK MERGE",
        "CLOSED, AMEND REOPEN LINK MERGE",
        "DUPLICATE, UNDO_MERGE"
    })
    void aCommandIsShownWhereTheStateAllowsIt(String status, String allowed) {
        for (Command command : Command.values()) {
            assertThat(command.isAllowed(Responses.incident(status)))
                    .as("%s %s", status, command)
                    .isEqualTo((" " + allowed + " ").contains(" " + command + " "));
        }
    }
}
