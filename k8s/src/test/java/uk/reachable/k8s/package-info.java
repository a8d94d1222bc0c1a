/** Renders the manifests and looks whether they fit the services, the contracts and the architecture. */
@NullMarked
package uk.reachable.k8s;

import org.jspecify.annotations.NullMarked;
