/** The names of programmes and organisations, shown beside their ids. */
@NullMarked
package uk.reachable.incident.names;

import org.jspecify.annotations.NullMarked;
