/** As much of kustomize as the manifests use, so that they are checked on a machine without kubectl. */
@NullMarked
package uk.reachable.k8s.kustomize;

import org.jspecify.annotations.NullMarked;
