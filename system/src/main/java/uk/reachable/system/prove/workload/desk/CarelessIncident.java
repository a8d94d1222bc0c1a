package uk.reachable.system.prove.workload.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What makes a good request one that must be refused and leave nothing behind. */
public enum CarelessIncident {
    UNKNOWN_CATEGORY("category", "STABBING"),
    NO_SEVERITY("severity", null),
    AREA_OF_ANOTHER_REGION("localAuthority", "E06000023"),
    NO_SUCH_NEIGHBOURHOOD("lsoa", "Handsworth"),
    TOO_LONG("summary", "canary".repeat(2_000)),
    PERSON_WITHOUT_ROLE("people", List.of(Map.of("ageBand", "UNDER_18", "identity", Map.of("name", "Canary nobody")))),
    NEED_NAMED_TWICE(
            "people",
            List.of(Map.of("role", "VICTIM", "ageBand", "UNDER_18", "needs", List.of("PEER_MENTOR", "PEER_MENTOR")))),
    BORN_IN_THE_FUTURE(
            "people",
            List.of(Map.of("role", "VICTIM", "ageBand", "UNDER_18", "identity", Map.of("dateOfBirth", "2190-01-01")))),
    NOT_YET_HAPPENED("occurredAt", Instant.EPOCH.plus(Duration.ofDays(70_000)).toString());

    private final String field;
    private final @Nullable Object value;

    CarelessIncident(String field, @Nullable Object value) {
        this.field = field;
        this.value = value;
    }

    public Map<String, Object> of(Map<String, Object> incident) {
        Map<String, Object> careless = new LinkedHashMap<>(incident);
        careless.remove(field);
        if (value != null) {
            careless.put(field, value);
        }
        return careless;
    }
}
