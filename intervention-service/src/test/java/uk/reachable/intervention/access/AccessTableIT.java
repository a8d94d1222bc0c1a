package uk.reachable.intervention.access;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.placement.Case;
import uk.reachable.intervention.placement.Places;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.intervention.access.Relation.OF_THE_REGION;
import static uk.reachable.intervention.placement.Places.newId;

/** Every answer of this service to anybody is the access table's. */
@InterventionTest
class AccessTableIT {

    private static final String MIDLANDS = "west-midlands";

    @Autowired
    ApplicationContext service;

    @Autowired
    Places places;

    @Test
    void everyAnswerIsTheTables() {
        AccessTrial.of(service)
                .operators("intervention")
                .under(
                        "/api/matching/",
                        Situation.named("a referral that does not exist", AccessTableIT::nowhere),
                        Situation.named("a place was asked for", this::asked).inRegion(MIDLANDS, OF_THE_REGION),
                        Situation.named("a place is held with Redthread", this::held)
                                .inRegion(MIDLANDS, OF_THE_REGION)
                                .part("redthread"))
                .under("/api/", Situation.named("their own region", Map::of).everybody(OF_THE_REGION))
                .writing("programme", "placement", "unmet_need", "audit_entry")
                .run();
    }

    private static Map<String, String> nowhere() {
        return Map.of("referralId", newId("referral"));
    }

    private Map<String, String> asked() {
        Case one = new Case(newId("referral"), newId("area"));
        places.hear(one.asksForPlace(newId("offer")));
        return Map.of("referralId", one.referralId());
    }

    private Map<String, String> held() {
        String area = newId("area");
        places.programme(area, 1);
        Case one = new Case(newId("referral"), area);
        places.hear(one.asksForPlace(newId("offer")));
        return Map.of("referralId", one.referralId());
    }
}
