/** An incident on one page: what happened, who it is about, who does what by when. */
@NullMarked
package uk.reachable.gateway.incident;

import org.jspecify.annotations.NullMarked;
