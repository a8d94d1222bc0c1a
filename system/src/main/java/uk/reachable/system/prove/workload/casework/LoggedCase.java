package uk.reachable.system.prove.workload.casework;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An incident as the answer to its log told of it; the first version of its record is 1.
 *
 * @param meeting empty when none was called
 */
public record LoggedCase(String id, String meeting, List<String> people, List<Referred> referrals) {

    public static final long FIRST_VERSION = 1;

    /** Somebody who was referred for a need. */
    public record Referred(String referral, String person, String need) {}

    public static LoggedCase of(JsonNode answer) {
        return new LoggedCase(
                answer.path("id").asString(""),
                answer.path("meeting").path("id").asString(""),
                answer.path("people")
                        .valueStream()
                        .map(person -> person.path("id").asString(""))
                        .toList(),
                answer.path("referrals")
                        .valueStream()
                        .map(referral -> new Referred(
                                referral.path("id").asString(""),
                                referral.path("personId").asString(""),
                                referral.path("need").asString("")))
                        .toList());
    }

    /** Nobody's referral keeps it open. */
    public boolean refersNobody() {
        return referrals.isEmpty();
    }

    /** Whoever was referred for one need only: a provider sees nothing of them for another. */
    public List<Referred> referredOnce() {
        return referrals.stream()
                .filter(one -> referrals.stream()
                                .filter(other -> other.person().equals(one.person()))
                                .count()
                        == 1)
                .toList();
    }
}
