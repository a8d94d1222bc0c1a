package uk.reachable.incident.course;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.reachable.contracts.codes.ClosureReason;
import uk.reachable.contracts.codes.ReferralStatus;
import uk.reachable.incident.course.CourseConflict.OpenReferral;

import static org.assertj.core.api.Assertions.assertThat;

class ClosurePolicyTest {

    private static final List<OpenReferral> ONE_OF_EACH = Arrays.stream(ReferralStatus.values())
            .map(status -> new OpenReferral("in-" + status, status))
            .toList();

    @ParameterizedTest
    @CsvSource(textBlock = """
            RESPONSE_COMPLETE,        RAISED OFFERED WAITING UNPLACED AWAITING_CONFIRMATION
            ANOTHER_REGION_RESPONDS,  RAISED OFFERED WAITING UNPLACED AWAITING_CONFIRMATION
            NO_FURTHER_ACTION,        RAISED OFFERED WAITING UNPLACED AWAITING_CONFIRMATION ACCEPTED
            LOGGED_IN_ERROR,          RAISED OFFERED WAITING UNPLACED AWAITING_CONFIRMATION ACCEPTED
            """)
    void anIncidentIsNotClosedOverSomebodysHead(ClosureReason reason, String inTheWay) {
        assertThat(ClosurePolicy.inTheWay(reason, ONE_OF_EACH))
                .extracting(referral -> referral.status().name())
                .containsExactlyInAnyOrder(inTheWay.split(" "));
    }
}
