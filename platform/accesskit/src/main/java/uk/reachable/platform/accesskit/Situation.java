package uk.reachable.platform.accesskit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.reachable.platform.security.rules.Relation;

/** A case as a test has built it, and how everybody stands to it: stated by the test, never asked of the service. */
public final class Situation {

    /** An organisation that has nothing to do with any case. */
    static final String STRANGER = "an-organisation-without-a-part";

    private static final String OTHER_REGION = "west-yorkshire";
    private static final String OTHER_AREA = "E08000035";

    /** What is heard when the table lets a caller in; {@code changes} asks for a fresh case for each try. */
    record Outcome(int status, boolean changes) {}

    record Place(String region, String area) {}

    private record Opening(String endpoint, Relation relation) {}

    private final String name;
    private final Supplier<Map<String, String>> building;
    private final Map<String, Set<Relation>> parts = new LinkedHashMap<>();
    private final Map<Opening, Outcome> outcomes = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<Opening, List<String>> hidden = new HashMap<>();
    private String region = "west-midlands";
    private @Nullable String onlyFrom;
    private @Nullable String onlyFor;
    private String area = "E08000025";
    private Set<Relation> ofEverybody = Set.of();
    private @Nullable Relation ofRegion;
    private @Nullable Relation ofArea;
    private @Nullable Map<String, String> built;

    private Situation(String name, Supplier<Map<String, String>> building) {
        this.name = name;
        this.building = building;
    }

    /** @param building makes the case and says what stands in its addresses, such as {@code id} */
    public static Situation named(String name, Supplier<Map<String, String>> building) {
        return new Situation(name, building);
    }

    /** Whoever they are, callers have these relations. */
    public Situation everybody(Relation... relations) {
        ofEverybody = Set.of(relations);
        return this;
    }

    /** Only callers of this region try it. */
    public Situation onlyFrom(String where) {
        onlyFrom = where;
        return this;
    }

    /** Only callers who are responsible for this area try it. */
    public Situation onlyFor(String code) {
        onlyFor = code;
        return this;
    }

    /** Callers of this region have this relation. */
    public Situation inRegion(String where, Relation relation) {
        region = where;
        ofRegion = relation;
        return this;
    }

    /** Callers of the region who are responsible for this area have this relation, too. */
    public Situation inArea(String where, Relation relation) {
        area = where;
        ofArea = relation;
        return this;
    }

    /** Callers of this organisation have these relations, in any region. */
    public Situation part(String organisation, Relation... relations) {
        parts.put(organisation, Set.of(relations));
        return this;
    }

    /** What somebody hears whom the table lets in by this relation; a GET that nothing is said of is answered 200. */
    public Situation answers(String endpoint, Relation by, int status) {
        outcomes.put(new Opening(endpoint, by), new Outcome(status, false));
        return this;
    }

    /** The same for a command that succeeds: each try of it gets a case of its own. */
    public Situation succeeds(String endpoint, Relation by, int status) {
        outcomes.put(new Opening(endpoint, by), new Outcome(status, true));
        return this;
    }

    /** Whom the table lets in by this relation alone does not read these words. */
    public Situation hides(String endpoint, Relation by, String... words) {
        hidden.put(new Opening(endpoint, by), List.of(words));
        return this;
    }

    /** What is sent: JSON, or the parts of an upload, the first of them after its boundary. */
    public Situation body(String endpoint, String body) {
        bodies.put(endpoint, body);
        return this;
    }

    /** What stands in the addresses of the case that all tries share which change nothing. */
    synchronized Map<String, String> shared() {
        Map<String, String> known = built;
        if (known == null) {
            known = building.get();
            built = known;
        }
        return known;
    }

    Map<String, String> fresh() {
        return building.get();
    }

    @Nullable
    String bodyOf(String endpoint) {
        return bodies.get(endpoint);
    }

    @Nullable
    Outcome outcome(String endpoint, Relation by) {
        return outcomes.get(new Opening(endpoint, by));
    }

    List<String> organisations() {
        var all = new ArrayList<>(parts.keySet());
        all.add(STRANGER);
        return all;
    }

    /**
     * Where callers work, and for which area: theirs is the case's, or the area is not where that makes a difference,
     * or even the region is not.
     */
    List<Place> places() {
        return Stream.of(new Place(region, area), new Place(region, OTHER_AREA), new Place(OTHER_REGION, area))
                .filter(place ->
                        ofArea != null || onlyFor != null || !place.area().equals(OTHER_AREA))
                .filter(place -> onlyFrom == null || onlyFrom.equals(place.region()))
                .filter(place -> onlyFor == null || onlyFor.equals(place.area()))
                .toList();
    }

    List<String> hiddenFrom(String endpoint, Relation by) {
        return hidden.getOrDefault(new Opening(endpoint, by), List.of());
    }

    @Override
    public String toString() {
        return name;
    }

    Set<Relation> relationsOf(Caller caller) {
        var relations = new HashSet<>(parts.getOrDefault(caller.organisation(), Set.of()));
        relations.addAll(ofEverybody);
        if (caller.region().equals(region) && ofRegion != null) {
            relations.add(ofRegion);
        }
        if (caller.region().equals(region) && caller.area().equals(area) && ofArea != null) {
            relations.add(ofArea);
        }
        return relations;
    }
}
