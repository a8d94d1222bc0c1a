package uk.reachable.system.upgrade;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.reachable.contracts.Topic;
import uk.reachable.system.defects.Sql;
import uk.reachable.system.prove.evidence.reading.Topics;
import uk.reachable.system.running.ProofSystem;

/**
 * Which release told of a place, and which heard it.
 *
 * @param oldOfNext events with the new field that the present code heard
 * @param nextOfOld events without it that the next code heard
 * @param nextOfNext events with it that the next code heard
 */
record Encounters(int oldOfNext, int nextOfOld, int nextOfNext) {

    private static final String HEARD_BY_THE_NEXT = "SELECT offer_id FROM chosen_place WHERE chosen_by IS ";

    static Encounters of(ProofSystem system) {
        List<String> offers = Sql.column(system.database("referral"), "SELECT id FROM offer");
        List<String> nextOfOld = Sql.column(system.database("referral"), HEARD_BY_THE_NEXT + "NULL");
        List<String> nextOfNext = Sql.column(system.database("referral"), HEARD_BY_THE_NEXT + "NOT NULL");
        Set<String> oldOfNext = toldByTheNext(system);
        oldOfNext.retainAll(Set.copyOf(offers));
        nextOfNext.forEach(oldOfNext::remove);
        return new Encounters(oldOfNext.size(), nextOfOld.size(), nextOfNext.size());
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
