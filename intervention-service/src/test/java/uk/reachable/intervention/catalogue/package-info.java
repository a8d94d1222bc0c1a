/** Tests. */
@NullMarked
package uk.reachable.intervention.catalogue;

import org.jspecify.annotations.NullMarked;
