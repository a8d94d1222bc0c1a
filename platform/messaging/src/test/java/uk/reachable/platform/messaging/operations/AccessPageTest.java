package uk.reachable.platform.messaging.operations;

import org.junit.jupiter.api.Test;
import uk.reachable.platform.accesskit.AccessPage;

class AccessPageTest {

    @Test
    void thePageThatPeopleReadIsTheTable() {
        AccessPage.check(OperatorRules.TABLE);
    }
}
