/** How a meeting moves on: convened, held, concluded or cancelled by people, escalated by its clock. */
@NullMarked
package uk.reachable.incident.convening;

import org.jspecify.annotations.NullMarked;
