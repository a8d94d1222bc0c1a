package uk.reachable.k8s.rule;

import java.util.List;
import uk.reachable.k8s.kustomize.Manifests;

/** Something that must be true of the manifests. */
@FunctionalInterface
public interface Rule {

    /** What breaks it, each with the resource and what is wrong; none where it is kept. */
    List<String> faults(Manifests manifests);
}
