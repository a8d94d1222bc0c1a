/** Tests. */
@NullMarked
package uk.reachable.intervention.publication;

import org.jspecify.annotations.NullMarked;
