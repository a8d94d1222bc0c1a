/** Tests. */
@NullMarked
package uk.reachable.intervention.matching;

import org.jspecify.annotations.NullMarked;
