/** Tests. */
@NullMarked
package uk.reachable.intervention;

import org.jspecify.annotations.NullMarked;
