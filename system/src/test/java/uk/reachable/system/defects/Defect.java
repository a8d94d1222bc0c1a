package uk.reachable.system.defects;

import java.util.List;
import java.util.Map;
import uk.reachable.system.patch.Patch;
import uk.reachable.system.patch.Substitution;
import uk.reachable.system.prove.check.account.Anomaly;

/**
 * A mistake that somebody could make, and by which name the checker must find it.
 *
 * @param service the one that runs with it
 * @param scene what has to happen for it to show
 */
record Defect(
        String name,
        String service,
        List<Substitution> substitutions,
        List<Weakening> weakenings,
        Scene scene,
        Anomaly expected) {

    Defect {
        substitutions = List.copyOf(substitutions);
        weakenings = List.copyOf(weakenings);
    }

    Patch patch() {
        return new Patch(name, substitutions, Map.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
