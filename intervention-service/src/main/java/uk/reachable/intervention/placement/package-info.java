/** What became of every request for a place, from the request to the release. */
@NullMarked
package uk.reachable.intervention.placement;

import org.jspecify.annotations.NullMarked;
