package uk.reachable.system;

import java.util.List;
import java.util.Map;

/** Incidents as a duty officer would log them; the names are invented. */
final class Incidents {

    private Incidents() {}

    /** A stabbing in Birmingham with one child in A&E. */
    static Map<String, Object> stabbing() {
        return incident(List.of(childInEmergencyDepartment()));
    }

    static Map<String, Object> incident(List<Map<String, Object>> people) {
        return Map.of(
                "category", "KNIFE_INJURY",
                "severity", "CRITICAL",
                "localAuthority", "E08000025",
                "setting", "EMERGENCY_DEPARTMENT",
                "site", "Heartlands Hospital",
                "source", "POLICE",
                "summary", "Attacked on the way home",
                "people", people);
    }

    static Map<String, Object> childInEmergencyDepartment() {
        return Map.of(
                "role",
                "VICTIM",
                "ageBand",
                "UNDER_18",
                "needs",
                List.of("REACHABLE_MOMENT"),
                "homeLocalAuthority",
                "E08000028",
                "identity",
                Map.of("name", "Sam Example", "dateOfBirth", "2010-03-01", "contact", "07700 900123"),
                "disclose",
                List.of("name", "contact"));
    }

    static Map<String, Object> adultInCustody() {
        return Map.of(
                "role", "SUSPECT",
                "ageBand", "AGE_18_TO_24",
                "needs", List.of("REACHABLE_MOMENT"),
                "setting", "CUSTODY",
                "site", "Perry Barr custody suite",
                "identity", Map.of("name", "Alex Example"));
    }
}
