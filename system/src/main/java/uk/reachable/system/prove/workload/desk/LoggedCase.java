package uk.reachable.system.prove.workload.desk;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An incident as the answer to its log told of it; the first version of its record is 1.
 *
 * @param meeting empty when none was called
 * @param refersNobody nobody's referral keeps it open
 */
record LoggedCase(String id, String meeting, List<String> people, boolean refersNobody) {

    static final long FIRST_VERSION = 1;

    static LoggedCase of(JsonNode answer) {
        return new LoggedCase(
                answer.path("id").asString(""),
                answer.path("meeting").path("id").asString(""),
                answer.path("people")
                        .valueStream()
                        .map(person -> person.path("id").asString(""))
                        .toList(),
                answer.path("referrals").isEmpty());
    }
}
