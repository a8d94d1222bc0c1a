package uk.reachable.k8s.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.reachable.k8s.kustomize.Manifests;
import uk.reachable.k8s.strict.Kinds;

/** Every resource is of a kind that is known, with no field that its type does not have. */
public final class KnownFields implements Rule {

    @Override
    public List<String> faults(Manifests manifests) {
        var faults = new ArrayList<String>();
        for (Map<String, Object> document : manifests.documents()) {
            try {
                Kinds.typed(document);
            } catch (IllegalArgumentException wrong) {
                faults.add(document.get("kind") + " " + Manifests.nameOf(document) + ": " + wrong.getMessage());
            }
        }
        return faults;
    }
}
