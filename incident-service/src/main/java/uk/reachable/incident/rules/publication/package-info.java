/** How a region's rules are read, and how a programme manager publishes the next version. */
@NullMarked
package uk.reachable.incident.rules.publication;

import org.jspecify.annotations.NullMarked;
