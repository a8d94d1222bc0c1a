package uk.reachable.local.reconcile;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportTableTest {

    private final Did takenBack = new Did(
            "referral-service", "TAKEN_BACK", "WM-2026-000007", "r-1", "OfferAccepted", "2026-11-22T10:00:00Z", null);
    private final Did forPeople = new Did(
            "incident-service", "FOR_PEOPLE", "WM-2026-000008", "i-1", "IncidentLogged", "2026-11-22T10:00:01Z", null);
    private final Did unsettled = new Did(
            "referral-service", "NOT_SETTLED", "WM-2026-000009", "r-2", "LegMissed", null, "its events are too few");

    @Test
    void whatPeopleHaveToDoComesFirst() {
        List<String> lines = ReportTable.of(List.of(takenBack, forPeople, unsettled));

        assertThat(lines)
                .extracting(line -> line.strip().split(" ")[0])
                .containsExactly(
                        "NOT", "referral-service", "To", "incident-service", "Taken", "referral-service", "FOR_PEOPLE");
        assertThat(lines.get(1)).contains("WM-2026-000009", "LegMissed (r-2): its events are too few");
        assertThat(lines.getLast()).isEqualTo("FOR_PEOPLE 1, NOT_SETTLED 1, TAKEN_BACK 1");
    }

    @Test
    void nothingDoneIsSaid() {
        assertThat(ReportTable.of(List.of())).singleElement().asString().contains("nothing to do");
    }

    @Test
    void onlyWhatAnOperatorHasToLookAtIsNotSettled() {
        assertThat(List.of(takenBack, forPeople)).allMatch(Did::isSettled);
        assertThat(unsettled.isSettled()).isFalse();
    }
}
