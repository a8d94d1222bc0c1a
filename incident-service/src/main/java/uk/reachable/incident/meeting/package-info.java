/** Consequence-management meetings. */
@NullMarked
package uk.reachable.incident.meeting;

import org.jspecify.annotations.NullMarked;
