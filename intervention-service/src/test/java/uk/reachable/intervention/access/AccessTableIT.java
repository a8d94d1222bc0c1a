package uk.reachable.intervention.access;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.codes.Need;
import uk.reachable.intervention.InterventionTest;
import uk.reachable.intervention.catalogue.ProgrammeFixture;
import uk.reachable.intervention.catalogue.Programmes.Published;
import uk.reachable.intervention.catalogue.sheet.ProgrammeView;
import uk.reachable.intervention.publication.LoadedFiles;
import uk.reachable.platform.accesskit.AccessTrial;
import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.intervention.access.InterventionRules.EDIT;
import static uk.reachable.intervention.access.InterventionRules.EXTEND;
import static uk.reachable.intervention.access.Relation.OF_THE_REGION;

/** Every answer of this service to anybody is the access table's. */
@InterventionTest
class AccessTableIT {
    private static final String UNTIL_SUMMER = """
            {"to": "2027-06-30"}""";

    @Autowired
    ApplicationContext service;

    @Autowired
    LoadedFiles files;

    @Test
    void everyAnswerIsTheTables() {
        AccessTrial.of(service)
                .operators("intervention")
                .under(
                        "/api/programmes/{id}/funding",
                        nowhere(),
                        Situation.named("a programme to fund", () -> loaded("funded-by-access"))
                                .inRegion("west-midlands", OF_THE_REGION)
                                .body(EXTEND, UNTIL_SUMMER)
                                .answers(EXTEND, OF_THE_REGION, 200))
                .under(
                        "/api/programmes/{id}",
                        nowhere(),
                        Situation.named("a programme to change", () -> loaded("changed-by-access"))
                                .inRegion("west-midlands", OF_THE_REGION)
                                .body(EDIT, sheet("changed-by-access"))
                                .answers(EDIT, OF_THE_REGION, 200))
                .under("/api/", Situation.named("their own region", Map::of).everybody(OF_THE_REGION))
                .writing("programme", "programme_version", "reviewed_programme", "placement", "audit_entry")
                .run();
    }

    private static Situation nowhere() {
        return Situation.named("a programme that does not exist", () -> Map.of("id", "nowhere"))
                .body(EXTEND, UNTIL_SUMMER)
                .body(EDIT, sheet("nowhere"));
    }

    private Map<String, String> loaded(String id) {
        return Map.of("id", files.load(programme(id)).id());
    }

    /** As a manager who adds a place sends it. */
    private static String sheet(String id) {
        return JsonMapper.shared()
                .writeValueAsString(
                        ProgrammeView.of(new Published(programme(id).places(11).build(), 1)));
    }

    private static ProgrammeFixture programme(String id) {
        return ProgrammeFixture.programme(id).needing(Need.THERAPY);
    }
}
