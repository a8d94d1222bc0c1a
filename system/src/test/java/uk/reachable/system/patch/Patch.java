package uk.reachable.system.patch;

import java.util.List;
import java.util.Map;

/**
 * What differs from the shipped code. The shipped code has no switch for it.
 *
 * @param resources by path on the class path, what lies there besides
 */
public record Patch(String name, List<Substitution> substitutions, Map<String, String> resources) {

    public Patch {
        substitutions = List.copyOf(substitutions);
        resources = Map.copyOf(resources);
    }

    @Override
    public String toString() {
        return name;
    }
}
