/** Who hears what about programmes and places. */
@NullMarked
package uk.reachable.intervention.access;

import org.jspecify.annotations.NullMarked;
