/** Who may connect to whom, and who may read and write which topic. */
@NullMarked
package uk.reachable.k8s.access;

import org.jspecify.annotations.NullMarked;
