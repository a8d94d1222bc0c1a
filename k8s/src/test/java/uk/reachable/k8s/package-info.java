/** Renders the manifests and looks whether they fit the services. */
@NullMarked
package uk.reachable.k8s;

import org.jspecify.annotations.NullMarked;
