package uk.reachable.incident.access;

import org.junit.jupiter.api.Test;
import uk.reachable.platform.accesskit.AccessPage;

class AccessPageTest {

    @Test
    void thePageThatPeopleReadIsTheTable() {
        AccessPage.check(IncidentRules.TABLE);
    }
}
