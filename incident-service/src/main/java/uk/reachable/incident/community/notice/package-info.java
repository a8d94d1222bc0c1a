/** How a notice moves on: states, table, rows. */
@NullMarked
package uk.reachable.incident.community.notice;

import org.jspecify.annotations.NullMarked;
