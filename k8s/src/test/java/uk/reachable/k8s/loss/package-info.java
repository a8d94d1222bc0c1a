/** What must be true so that a machine may be lost. */
@NullMarked
package uk.reachable.k8s.loss;

import org.jspecify.annotations.NullMarked;
