package uk.reachable.system.canary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import uk.reachable.system.Incidents;

/** An incident with a canary in every field that takes text or a day of somebody's life. */
final class CanaryCase {

    /** Text by its form, and a code that the service looks up: a value that it does not know is refused. */
    static final Set<String> CODES = Set.of(
            "localAuthority",
            "lsoa",
            "homeLocalAuthority",
            "people[].homeLocalAuthority",
            "people[].disclose[]",
            "toProgramme",
            // Days of a support, which its events carry; not of anybody's life.
            "askAgainOn",
            "heldOn",
            // Places of a journey: an area or a force of a list, and no text.
            "legs[].from",
            "legs[].to",
            "legs[].otherSide.force",
            // Ids of programmes, providers, people and accounts.
            "programme",
            "provider",
            "person",
            "otherPerson",
            "worker",
            "user",
            "personId",
            "referralId",
            "fields[]",
            // Of a message at GOV.UK Notify, and where a partner's system listens: of no case.
            "id",
            "url",
            // Of incidents, meetings, notices and their words; and organisations of the region's list.
            "into",
            "incidentId",
            "wordingId",
            "chair",
            "ownerOrganisation",
            "areas[]",
            "organisations[]",
            "remove[]",
            // The day by which a purpose is looked at again; of nobody's life.
            "date");

    /**
     * What managers send about programmes, returns, their workers' hours, rules and agreements is of no case; nor is a
     * file that is imported, of which only codes are kept.
     */
    static boolean isOfACase(String address) {
        return Stream.of(
                        "/api/programmes",
                        "/api/returns",
                        "/api/workers",
                        "/api/rules",
                        "/api/agreements",
                        "/api/imports")
                .noneMatch(address::startsWith);
    }

    private final Canaries canaries;

    CanaryCase(Canaries canaries) {
        this.canaries = canaries;
    }

    Map<String, Object> incident() {
        return Map.of(
                "category", "KNIFE_INJURY",
                "severity", "CRITICAL",
                "localAuthority", Incidents.BIRMINGHAM,
                "setting", "EMERGENCY_DEPARTMENT",
                "site", canaries.of("site"),
                "placeElsewhere", canaries.of("placeElsewhere"),
                "externalReference", canaries.of("externalReference"),
                "summary", canaries.of("summary"),
                "people", List.of(person()));
    }

    private Map<String, Object> person() {
        return Map.of(
                "role", "VICTIM",
                "ageBand", "UNDER_18",
                "needs", List.of("REACHABLE_MOMENT"),
                "setting", "EMERGENCY_DEPARTMENT",
                "site", canaries.of("people[].site"),
                "identity",
                        Map.of(
                                "name", canaries.of("people[].identity.name"),
                                "dateOfBirth", canaries.dateOf("people[].identity.dateOfBirth"),
                                "contact", canaries.of("people[].identity.contact"),
                                "contacts",
                                        List.of(Map.of(
                                                "contact",
                                                canaries.of("people[].identity.contacts[].contact"),
                                                "safeToRing",
                                                "NO"))),
                "disclose", List.of("name", "contact"));
    }
}
