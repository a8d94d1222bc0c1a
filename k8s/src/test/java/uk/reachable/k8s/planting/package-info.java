/** Mistakes, each planted into a copy in memory. */
@NullMarked
package uk.reachable.k8s.planting;

import org.jspecify.annotations.NullMarked;
