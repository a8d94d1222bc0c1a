package uk.reachable.gateway.logging.form;

import java.util.HashMap;
import java.util.Map;

/** What the fields are called on the page, by their JSON path. */
final class FieldLabels {

    private static final Map<String, String> OF_THE_INCIDENT = Map.of(
            "category", "What happened",
            "severity", "How serious it was",
            "localAuthority", "The area",
            "occurredAt", "When it happened",
            "setting", "The kind of place",
            "site", "The place",
            "placeElsewhere", "The place outside the region",
            "source", "Who told us",
            "externalReference", "Their reference",
            "summary", "What is known");

    private static final Map<String, String> OF_A_PERSON = Map.of(
            "role", "Part in the incident",
            "ageBand", "Age",
            "needs", "What they need",
            "setting", "The kind of place",
            "site", "Where they are now",
            "homeLocalAuthority", "Home area",
            "expectedRelease", "The time of discharge or release",
            "identity.name", "Name",
            "identity.dateOfBirth", "Date of birth",
            "disclose", "What a service is told");

    private static final Map<String, String> OF_A_CONTACT = Map.of(
            "identity.contacts[0].contact", "How to reach them",
            "identity.contacts[0].whose", "Whose phone or address it is",
            "identity.contacts[0].safeToRing", "Whether it is safe to ring");

    private FieldLabels() {}

    static Map<String, String> of(int people) {
        Map<String, String> labels = new HashMap<>(OF_THE_INCIDENT);
        for (int person = 0; person < people; person++) {
            String prefix = People.prefix(person);
            OF_A_PERSON.forEach((field, words) -> labels.put(prefix + field, words));
            OF_A_CONTACT.forEach((field, words) -> labels.put(prefix + field, words));
        }
        return Map.copyOf(labels);
    }
}
