/** Tests. */
@NullMarked
package uk.reachable.intervention.grants;

import org.jspecify.annotations.NullMarked;
