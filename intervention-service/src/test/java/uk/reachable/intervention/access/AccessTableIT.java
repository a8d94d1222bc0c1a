package uk.reachable.intervention.access;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.intervention.access.Relation.OF_THE_REGION;

/** Every answer of this service to anybody is the access table's. */
@InterventionTest
class AccessTableIT {

    @Autowired
    ApplicationContext service;

    @Test
    void everyAnswerIsTheTables() {
        AccessTrial.of(service)
                .operators("intervention")
                .under("/api/", Situation.named("their own region", Map::of).everybody(OF_THE_REGION))
                .writing("programme", "placement", "audit_entry")
                .run();
    }
}
