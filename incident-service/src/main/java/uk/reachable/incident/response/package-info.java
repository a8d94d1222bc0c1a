/** How the response to one incident stands. */
@NullMarked
package uk.reachable.incident.response;

import org.jspecify.annotations.NullMarked;
