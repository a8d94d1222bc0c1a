package uk.reachable.system.upgrade;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.Topic;
import uk.reachable.system.defects.Sql;
import uk.reachable.system.prove.evidence.reading.Topics;
import uk.reachable.system.running.ProofSystem;

/** Which release told of a place, and which heard it. */
final class Encounters {

    private Encounters() {}

    /** While no next one listens: something with the new field became an offer. */
    static boolean presentHeardNext(ProofSystem system) {
        Set<String> offers = Set.copyOf(Sql.column(system.database("referral"), "SELECT id FROM offer"));
        return toldByTheNext(system).stream().anyMatch(offers::contains);
    }

    /** Something with the new field, and something without it. */
    static boolean nextHeardBoth(ProofSystem system) {
        return Sql.column(system.database("referral"), "SELECT DISTINCT chosen_by IS NULL FROM chosen_place")
                        .size()
                == 2;
    }

    private static Set<String> toldByTheNext(ProofSystem system) {
        Set<String> offers = new HashSet<>();
        Topics.each(system.kafka(), record -> {
            if (record.topic().equals(Topic.PLACEMENT.topicName())) {
                JsonNode event = JsonMapper.shared().readTree(record.value());
                if (Release.TOLD_BY_THE_NEXT.equals(event.path("chosenBy").asString(""))) {
                    offers.add(event.path("offerId").asString());
                }
            }
        });
        return offers;
    }
}
