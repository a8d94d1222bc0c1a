/** Tests. */
@NullMarked
package uk.reachable.intervention.winddown;

import org.jspecify.annotations.NullMarked;
