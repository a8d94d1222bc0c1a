package uk.reachable.incident.access;

import java.util.Map;
import uk.reachable.incident.running.Story;
import uk.reachable.platform.accesskit.Situation;

import static uk.reachable.incident.access.CaseRules.LOG;
import static uk.reachable.incident.access.Relation.IN_THEIR_AREAS;
import static uk.reachable.incident.access.Relation.OF_THE_REGION;

/** Logging an incident: everybody does it in their own region, and some only in their own areas of it. */
final class LoggingSituations {

    private LoggingSituations() {}

    static Situation inTheWestMidlands() {
        return logging("west-midlands", Story.stabbing()).onlyFor("E08000025").answers(LOG, IN_THEIR_AREAS, 201);
    }

    /** Of those who try none is responsible for it. */
    static Situation inAnotherOfItsAreas() {
        return logging("west-midlands", Story.stabbing().replace("E08000025", "E08000026"))
                .answers(LOG, IN_THEIR_AREAS, 400);
    }

    static Situation inWestYorkshire() {
        return logging(
                        "west-yorkshire",
                        Story.stabbing().replace("E08000025", "E08000035").replace("E08000028", "E08000032"))
                .answers(LOG, IN_THEIR_AREAS, 400);
    }

    private static Situation logging(String region, String incident) {
        return Situation.named("logging in " + region, Map::of)
                .onlyFrom(region)
                .everybody(OF_THE_REGION, IN_THEIR_AREAS)
                .body(LOG, incident)
                .answers(LOG, OF_THE_REGION, 201);
    }
}
