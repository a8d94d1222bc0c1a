package uk.reachable.system;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Incidents as a duty officer would log them; the names are invented. */
public final class Incidents {

    public static final String BIRMINGHAM = "E08000025";
    public static final String COVENTRY = "E08000026";
    public static final String SOLIHULL = "E08000029";
    public static final String KIRKLEES = "E08000034";
    public static final String LEEDS = "E08000035";

    /** What the child of every stabbing is called. */
    public static final String NAME = "Sam Example";

    private Incidents() {}

    /** A stabbing in Birmingham with one child in A&E. */
    public static Map<String, Object> stabbing() {
        return incident(List.of(childInEmergencyDepartment()));
    }

    public static Map<String, Object> incident(List<Map<String, Object>> people) {
        return Map.of(
                "category", "KNIFE_INJURY",
                "severity", "CRITICAL",
                "localAuthority", BIRMINGHAM,
                "setting", "EMERGENCY_DEPARTMENT",
                "site", "Heartlands Hospital",
                "source", "POLICE",
                "summary", "Attacked on the way home",
                "people", people);
    }

    /** The three boxes that nobody can do without. */
    public static Map<String, Object> threeBoxes() {
        return Map.of("category", "OTHER", "severity", "LOW", "localAuthority", BIRMINGHAM);
    }

    /** People of this area in its A&E, each in need of a reachable moment. */
    public static Map<String, Object> inEmergencyDepartmentOf(String area, int people) {
        Map<String, Object> child = with(childInEmergencyDepartment(), "homeLocalAuthority", area);
        return Map.of(
                "category", "KNIFE_INJURY",
                "severity", "SERIOUS",
                "localAuthority", area,
                "setting", "EMERGENCY_DEPARTMENT",
                "people", Collections.nCopies(people, child));
    }

    public static Map<String, Object> childInEmergencyDepartment() {
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
                Map.of("name", NAME, "dateOfBirth", "2010-03-01", "contact", "07700 900123"),
                "disclose",
                List.of("name", "contact"));
    }

    /** Only St Giles looks after people in custody. */
    public static Map<String, Object> adultInCustody() {
        return Map.of(
                "role", "SUSPECT",
                "ageBand", "AGE_18_TO_24",
                "needs", List.of("REACHABLE_MOMENT"),
                "setting", "CUSTODY",
                "site", "Perry Barr custody suite",
                "identity", Map.of("name", "Alex Example"));
    }

    /** The same with another value. */
    public static Map<String, Object> with(Map<String, Object> incident, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(incident);
        changed.put(field, value);
        return changed;
    }
}
