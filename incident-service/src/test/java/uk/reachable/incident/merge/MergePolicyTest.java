package uk.reachable.incident.merge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.reachable.contracts.codes.Category;
import uk.reachable.contracts.codes.Severity;
import uk.reachable.incident.casefile.Incident;
import uk.reachable.incident.casefile.IncidentStatus;
import uk.reachable.incident.casefile.KnownIncident;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.reachable.incident.casefile.IncidentStatus.CLOSED;
import static uk.reachable.incident.casefile.IncidentStatus.DUPLICATE;
import static uk.reachable.incident.casefile.IncidentStatus.LOGGED;
import static uk.reachable.incident.casefile.IncidentStatus.RESPONDING;

class MergePolicyTest {

    private static final KnownIncident SECOND = incident("WM-2", LOGGED, null);

    @Test
    void aDuplicateMayBeMergedIntoADuplicateOfAnother() {
        assertThat(MergePolicy.refusal(SECOND, incident("WM-1", DUPLICATE, "WM-0"), incident("WM-0", RESPONDING, null)))
                .isNull();
    }

    @Test
    void aCircleOfMergesIsRefusedWithTheRemedy() {
        assertThat(MergePolicy.refusal(SECOND, incident("WM-1", DUPLICATE, "WM-2"), SECOND))
                .contains("WM-1 is a duplicate of WM-2 already", "Undo that merge first");
    }

    @Test
    void nobodyIsPutOutOfSightInAClosedIncident() {
        KnownIncident closed = incident("WM-1", CLOSED, null);
        assertThat(MergePolicy.refusal(SECOND, closed, closed)).contains("WM-1 is closed", "Reopen it first");
    }

    private static KnownIncident incident(String reference, IncidentStatus status, @Nullable String mergedInto) {
        Incident facts = new Incident(
                reference,
                "west-midlands",
                Category.OTHER,
                Severity.LOW,
                "E08000025",
                null,
                null,
                null,
                null,
                null,
                "duty.officer",
                "west-midlands-vru",
                Instant.EPOCH,
                null);
        return new KnownIncident(facts, reference, status, 1, mergedInto);
    }
}
